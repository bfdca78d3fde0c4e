<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message>
        <source>ONEUL_NOW must be a time like 2024-10-04T10:00:00+09:00</source>
        <translation>ONEUL_NOW는 2024-10-04T10:00:00+09:00과 같은 시각이어야 합니다</translation>
    </message>
    <message>
        <source>Skipped: %1</source>
        <translation>건너뜀: %1</translation>
    </message>
    <message>
        <source>The archive is sound; nothing was repaired.</source>
        <translation>보관함에 문제가 없어 복구할 것이 없습니다.</translation>
    </message>
    <message>
        <source>Saved: %1 sources, %2 articles, %3 digests. The damaged file is kept: %4</source>
        <translation>살린 내용: 출처 %1개, 글 %2건, 다이제스트 %3개. 손상된 파일은 여기에 보관했습니다: %4</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>FAILED</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>unknown option %1</source>
        <translation>알 수 없는 옵션: %1</translation>
    </message>
    <message>
        <source>option %1 needs a value</source>
        <translation>옵션 %1에는 값이 필요합니다</translation>
    </message>
    <message>
        <source>an argument is missing</source>
        <translation>인자가 빠졌습니다</translation>
    </message>
    <message>
        <source>one argument too many: %1</source>
        <translation>인자가 너무 많습니다: %1</translation>
    </message>
    <message>
        <source>there is no category “%1”</source>
        <translation>“%1” 분류가 없습니다</translation>
    </message>
    <message>
        <source>--limit must be a number from 1</source>
        <translation>--limit에는 1 이상의 수를 지정하세요</translation>
    </message>
    <message>
        <source>Usage: oneul [--data-dir DIR]            opens the window
       oneul COMMAND … [--json] [--data-dir DIR]

Commands:
</source>
        <translation>사용법: oneul [--data-dir DIR]            창을 엽니다
        oneul COMMAND … [--json] [--data-dir DIR]

명령:
</translation>
    </message>
    <message>
        <source>
Exit status: 0 done, 1 something failed, 2 wrong usage.
</source>
        <translation>
종료 상태: 0 완료, 1 일부 실패, 2 잘못된 사용.
</translation>
    </message>
    <message>
        <source>oneul %1: %2</source>
        <translation>oneul %1: %2</translation>
    </message>
    <message>
        <source>Usage: oneul %1</source>
        <translation>사용법: oneul %1</translation>
    </message>
    <message>
        <source>oneul: unknown command “%1”</source>
        <translation>oneul: 알 수 없는 명령 “%1”</translation>
    </message>
    <message>
        <source>oneul: option %1 needs a value</source>
        <translation>oneul: 옵션 %1에는 값이 필요합니다</translation>
    </message>
    <message>
        <source>“oneul --help” shows how the commands are used.</source>
        <translation>“oneul --help”로 명령 사용법을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>이 버전에는 없음</translation>
    </message>
    <message>
        <source>manage the sources</source>
        <translation>소스를 관리합니다</translation>
    </message>
    <message>
        <source>fetch, parse, store and categorise</source>
        <translation>가져와 읽고 저장하고 분류합니다</translation>
    </message>
    <message>
        <source>list the archive</source>
        <translation>보관함의 기사를 나열합니다</translation>
    </message>
    <message>
        <source>show what the parser makes of a document; stores nothing</source>
        <translation>문서를 어떻게 읽는지 보여 줍니다(저장하지 않음)</translation>
    </message>
    <message>
        <source>build a day&apos;s digest and write its reports</source>
        <translation>하루의 다이제스트를 만들고 보고서를 씁니다</translation>
    </message>
    <message>
        <source>write a stored digest</source>
        <translation>저장된 다이제스트를 파일로 씁니다</translation>
    </message>
    <message>
        <source>bring in OPML, old report files or folders of them</source>
        <translation>OPML, 예전 보고서 파일이나 그 폴더를 가져옵니다</translation>
    </message>
    <message>
        <source>look whether archive, settings, engines, fonts and network are sound</source>
        <translation>보관함, 설정, 엔진, 글꼴, 네트워크가 정상인지 살펴봅니다</translation>
    </message>
    <message>
        <source>This version of Oneul does not have this command yet. “oneul --help” lists what it has.</source>
        <translation>이 버전의 Oneul에는 아직 이 명령이 없습니다. “oneul --help”로 쓸 수 있는 명령을 확인하세요.</translation>
    </message>
    <message>
        <source>oneul: %1</source>
        <translation>oneul: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>저장함: %1</translation>
    </message>
    <message>
        <source>No articles for a digest</source>
        <translation>다이제스트로 만들 기사가 없습니다</translation>
    </message>
    <message>
        <source>export needs --out PATH</source>
        <translation>export에는 --out PATH가 필요합니다</translation>
    </message>
    <message>
        <source>a digest of %1</source>
        <translation>%1의 다이제스트</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>항목 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>소스 %1</translation>
    </message>
    <message>
        <source>%1: %2, %3 items, %4 new, %5 updated (%6 ms)</source>
        <translation>%1: %2, 항목 %3개, 새 기사 %4건, 갱신 %5건 (%6ms)</translation>
    </message>
    <message>
        <source>There are no sources yet. Add one with “oneul sources add URL”, or the recommended ones with “oneul sources add-presets”.</source>
        <translation>아직 소스가 없습니다. “oneul sources add URL”로 추가하거나 “oneul sources add-presets”로 추천 소스를 추가하세요.</translation>
    </message>
    <message>
        <source>%1 new articles in %2 ms</source>
        <translation>새 기사 %1건, %2ms 걸림</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>삭제함: %1</translation>
    </message>
    <message>
        <source>%1 added, %2 known already</source>
        <translation>%1개 추가, %2개는 이미 있음</translation>
    </message>
    <message>
        <source>sources: use list, add URL, remove ID, import FILE, export FILE, presets or add-presets</source>
        <translation>sources: list, add URL, remove ID, import FILE, export FILE, presets, add-presets 중 하나를 쓰세요</translation>
    </message>
    <message>
        <source>--%1 must be one of: %2</source>
        <translation>--%1에는 다음 중 하나를 지정하세요: %2</translation>
    </message>
    <message>
        <source>--date must be a day like 2024-10-04, not “%1”</source>
        <translation>--date에는 “%1”이 아니라 2024-10-04와 같은 날짜를 지정하세요</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>다이제스트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>새 소스 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no network connection. Everything already fetched stays readable.</source>
        <translation>네트워크에 연결되어 있지 않습니다. 이미 가져온 내용은 그대로 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server was not found. Check the address and the network connection.</source>
        <translation>서버를 찾지 못했습니다. 주소와 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>The server refused the connection. Check the address and the port.</source>
        <translation>서버가 연결을 거부했습니다. 주소와 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>The connection broke off. The next refresh tries again.</source>
        <translation>연결이 끊겼습니다. 다음 새로 고침에서 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The server did not answer in time. The next refresh tries again.</source>
        <translation>서버가 제때 응답하지 않았습니다. 다음 새로 고침에서 다시 시도합니다.</translation>
    </message>
    <message>
        <source>No secure connection could be made (%1).</source>
        <translation>보안 연결을 맺지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>The answer is larger than 16 MB and was not read.</source>
        <translation>응답이 16MB보다 커서 읽지 않았습니다.</translation>
    </message>
    <message>
        <source>The address redirects too often.</source>
        <translation>주소가 너무 여러 번 다른 주소로 넘깁니다.</translation>
    </message>
    <message>
        <source>The address redirects in a circle.</source>
        <translation>주소가 서로를 가리키며 맴돕니다.</translation>
    </message>
    <message>
        <source>The server redirects from a secure to an insecure address, which was refused.</source>
        <translation>서버가 보안 주소에서 보안되지 않은 주소로 넘겨서 따르지 않았습니다.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be fetched. It must start with http:// or https://.</source>
        <translation>“%1”은(는) 가져올 수 있는 주소가 아닙니다. http:// 또는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The answer was cut off. The next refresh tries again.</source>
        <translation>응답이 중간에 끊겼습니다. 다음 새로 고침에서 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The server refuses access (%1).</source>
        <translation>서버가 접근을 거부합니다(%1).</translation>
    </message>
    <message>
        <source>There is nothing at this address (%1). Check it, or remove the source.</source>
        <translation>이 주소에는 아무것도 없습니다(%1). 주소를 확인하거나 소스를 삭제하세요.</translation>
    </message>
    <message>
        <source>This source has been closed for good (%1).</source>
        <translation>이 소스는 완전히 문을 닫았습니다(%1).</translation>
    </message>
    <message>
        <source>The server asks to come back later (%1).</source>
        <translation>서버가 나중에 다시 오라고 합니다(%1).</translation>
    </message>
    <message>
        <source>The server has a problem of its own (%1). The next refresh tries again.</source>
        <translation>서버에 문제가 있습니다(%1). 다음 새로 고침에서 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The server answered with an error (%1).</source>
        <translation>서버가 오류로 응답했습니다(%1).</translation>
    </message>
    <message>
        <source>The server sent an empty document.</source>
        <translation>서버가 빈 문서를 보냈습니다.</translation>
    </message>
    <message>
        <source>This is no feed, and the page announces none.</source>
        <translation>피드가 아니며, 페이지가 알리는 피드도 없습니다.</translation>
    </message>
    <message>
        <source>The document is broken and nothing of it could be read (%1).</source>
        <translation>문서가 깨져서 아무것도 읽지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>The page or its layout has changed; nothing was found for: %1</source>
        <translation>페이지나 그 구조가 바뀌었습니다. 다음을 찾지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The server sent a notice instead of its articles (%1).</source>
        <translation>서버가 기사 대신 안내문을 보냈습니다(%1).</translation>
    </message>
    <message>
        <source>The archive cannot be opened (%1). Check that the data folder exists and is yours.</source>
        <translation>보관함을 열 수 없습니다(%1). 데이터 폴더가 있는지, 권한이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>The data folder cannot be written to (%1). Make it writable, or choose another with --data-dir.</source>
        <translation>데이터 폴더에 쓸 수 없습니다(%1). 쓰기 권한을 주거나 --data-dir로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The disk is full. Make room and try again; nothing stored before is lost.</source>
        <translation>디스크가 가득 찼습니다. 공간을 비우고 다시 시도하세요. 이미 저장된 내용은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>The archive is damaged (%1). “oneul check --repair” saves what can be read and keeps the damaged file; or put back a file from the folder “backups”.</source>
        <translation>보관함이 손상되었습니다(%1). “oneul check --repair”로 읽을 수 있는 내용을 살리고 손상된 파일은 따로 보관할 수 있습니다. 또는 “backups” 폴더의 파일로 되돌리세요.</translation>
    </message>
    <message>
        <source>The archive was written by a newer version of Oneul (%1). Update Oneul, or choose another folder with --data-dir.</source>
        <translation>더 새로운 버전의 Oneul이 쓴 보관함입니다(%1). Oneul을 업데이트하거나 --data-dir로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The archive is busy (%1). Try again in a moment.</source>
        <translation>보관함이 사용 중입니다(%1). 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The archive could not do this (%1).</source>
        <translation>보관함에서 처리하지 못했습니다(%1).</translation>
    </message>
    <message>
        <source>Oneul is already running with this data folder (%1).</source>
        <translation>이 데이터 폴더로 Oneul이 이미 실행 중입니다(%1).</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>This cannot be done as given: %1</source>
        <translation>주어진 대로는 할 수 없습니다: %1</translation>
    </message>
    <message>
        <source>There is nothing for %1.</source>
        <translation>%1에 해당하는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>이미 있습니다.</translation>
    </message>
    <message>
        <source>The file does not exist: %1</source>
        <translation>파일이 없습니다: %1</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>파일을 읽을 수 없습니다: %1</translation>
    </message>
    <message>
        <source>The file cannot be written: %1</source>
        <translation>파일을 쓸 수 없습니다: %1</translation>
    </message>
    <message>
        <source>Some settings could not be read and have their default values: %1</source>
        <translation>일부 설정을 읽지 못해 기본값을 씁니다: %1</translation>
    </message>
    <message>
        <source>No font with Korean letters is installed. Install fonts-noto-cjk or fonts-nanum.</source>
        <translation>한글 글꼴이 설치되어 있지 않습니다. fonts-noto-cjk나 fonts-nanum을 설치하세요.</translation>
    </message>
    <message>
        <source>An unexpected problem occurred (%1).</source>
        <translation>예상하지 못한 문제가 생겼습니다(%1).</translation>
    </message>
</context>
<context>
    <name>oneul::Actions</name>
    <message>
        <source>&amp;Add source…</source>
        <translation>소스 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Add recommended &amp;sources</source>
        <translation>추천 소스 추가(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import OPML or reports…</source>
        <translation>OPML 또는 보고서 가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>Import a &amp;folder of reports…</source>
        <translation>보고서 폴더 가져오기(&amp;F)…</translation>
    </message>
    <message>
        <source>Export sources as &amp;OPML…</source>
        <translation>소스를 OPML로 내보내기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open the sample &amp;day</source>
        <translation>예시 날 열기(&amp;D)</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>설정(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Search the archive</source>
        <translation>보관함 검색(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>목록 거르기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s articles</source>
        <translation>오늘의 기사(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Dashboard</source>
        <translation>대시보드(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>이전 날(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>다음 날(&amp;N)</translation>
    </message>
    <message>
        <source>S&amp;idebar</source>
        <translation>사이드바(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>기본 크기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>전체 화면(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Next article</source>
        <translation>다음 기사(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous article</source>
        <translation>이전 기사(&amp;P)</translation>
    </message>
    <message>
        <source>Next &amp;unread</source>
        <translation>다음 안 읽은 기사(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;croll, then next unread</source>
        <translation>스크롤 후 다음 안 읽은 기사(&amp;C)</translation>
    </message>
    <message>
        <source>Read or un&amp;read</source>
        <translation>읽음/안 읽음 바꾸기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>별표(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Open original</source>
        <translation>원문 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>링크 복사(&amp;L)</translation>
    </message>
    <message>
        <source>Mark &amp;all read</source>
        <translation>모두 읽음으로 표시(&amp;A)</translation>
    </message>
    <message>
        <source>Choose &amp;category…</source>
        <translation>분류 고르기(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Make digest</source>
        <translation>다이제스트 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Show this day&apos;s digest</source>
        <translation>이날의 다이제스트 보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Today&apos;s digest</source>
        <translation>오늘의 다이제스트(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Export digest…</source>
        <translation>다이제스트 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>단축키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Oneul</source>
        <translation>Oneul 정보(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>기사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Digest</source>
        <translation>다이제스트(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Cat&amp;egory</source>
        <translation>분류(&amp;E)</translation>
    </message>
    <message>
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
</context>
<context>
    <name>oneul::ArticleController</name>
    <message>
        <source>Mark read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>안 읽음으로 표시</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>별표 해제</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>분류 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <comment>category: how many</comment>
        <translation>
            <numerusform>%1: 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Link copied</source>
        <translation>링크를 복사했습니다</translation>
    </message>
    <message>
        <source>No more unread articles in this list</source>
        <translation>이 목록에는 안 읽은 기사가 더 없습니다</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked read. %1 undoes it.</source>
        <translation>
            <numerusform>기사 %n건을 읽음으로 표시했습니다. %1 키로 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
</context>
<context>
    <name>oneul::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
</context>
<context>
    <name>oneul::ArticleModel</name>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>oneul::ArticlePane</name>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>목록 거르기</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>정렬 기준</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>역순</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>조건에 맞는 기사가 없습니다</translation>
    </message>
</context>
<context>
    <name>oneul::CategoryPicker</name>
    <message>
        <source>Choose a category</source>
        <translation>분류 고르기</translation>
    </message>
    <message>
        <source>Type a category</source>
        <translation>분류 이름 입력</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
</context>
<context>
    <name>oneul::Claim</name>
    <message>
        <source>The cited articles support this sentence.</source>
        <translation>인용한 기사가 이 문장을 뒷받침합니다.</translation>
    </message>
    <message>
        <source>The cited articles support this sentence in part only.</source>
        <translation>인용한 기사가 이 문장을 일부만 뒷받침합니다.</translation>
    </message>
    <message>
        <source>Nothing in the cited articles supports this sentence.</source>
        <translation>인용한 기사에 이 문장을 뒷받침하는 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::DashboardPage</name>
    <message>
        <source>Categories of the day</source>
        <translation>이날의 분류</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>최근 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Articles of the day</source>
        <translation>이날의 기사</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>전체 %1개</translation>
    </message>
    <message>
        <source>%1 in the archive</source>
        <translation>보관함 %1건</translation>
    </message>
</context>
<context>
    <name>oneul::Dates</name>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>short day without year</comment>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>short day with year</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <comment>long day without year</comment>
        <translation>M월 d일 dddd</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>long day with year</comment>
        <translation>yyyy년 M월 d일 dddd</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month with year</comment>
        <translation>yyyy년 M월</translation>
    </message>
</context>
<context>
    <name>oneul::DayBars</name>
    <message numerus="yes">
        <source>%n article(s) in all</source>
        <translation>
            <numerusform>모두 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DayButton</name>
    <message>
        <source>Choose a day</source>
        <translation>날짜 고르기</translation>
    </message>
    <message>
        <source>Day: %1</source>
        <translation>날짜: %1</translation>
    </message>
</context>
<context>
    <name>oneul::DigestController</name>
    <message>
        <source>Making the digest</source>
        <translation>다이제스트 만드는 중</translation>
    </message>
    <message>
        <source>There are no articles of %1 to make a digest of.</source>
        <translation>%1에는 다이제스트로 만들 기사가 없습니다.</translation>
    </message>
    <message>
        <source>The digest of %1 is ready</source>
        <translation>%1 다이제스트가 준비되었습니다</translation>
    </message>
    <message>
        <source>There is no digest of %1 yet. Make it first, then export it.</source>
        <translation>%1 다이제스트가 아직 없습니다. 먼저 만든 다음 내보내세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>파일 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove digest</source>
        <translation>다이제스트 삭제</translation>
    </message>
    <message>
        <source>Remove the digest of %1 from the archive? Its articles stay.</source>
        <translation>보관함에서 %1 다이제스트를 삭제할까요? 기사는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>oneul::DigestHeader</name>
    <message>
        <source>imported %1</source>
        <translation>%1 가져옴</translation>
    </message>
    <message>
        <source>made %1</source>
        <translation>%1 작성</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>분류 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>How far the cited articles bear the sentences out; a click on a sentence shows the passage</source>
        <translation>인용한 기사가 문장을 얼마나 뒷받침하는지 나타냅니다. 문장을 누르면 근거 구절이 보입니다</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Every digest of a day is kept: choose which one to show</source>
        <translation>그날 만든 다이제스트는 모두 보관됩니다. 볼 것을 고르세요</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) supported</source>
        <translation>
            <numerusform>근거 있음 %n문장</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weakly</source>
        <translation>
            <numerusform>근거 약함 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not at all</source>
        <translation>
            <numerusform>근거 없음 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Newest version</source>
        <translation>최신 버전</translation>
    </message>
    <message>
        <source>Being made…</source>
        <translation>만드는 중…</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>다시 만들기</translation>
    </message>
</context>
<context>
    <name>oneul::DigestView</name>
    <message>
        <source>The digest cannot be shown</source>
        <translation>다이제스트를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>No digest for this day yet</source>
        <translation>이날의 다이제스트가 아직 없습니다</translation>
    </message>
    <message>
        <source>A digest sorts the day&apos;s articles into categories, draws their distribution and writes a summary of each category with its sources.</source>
        <translation>다이제스트는 그날의 기사를 분류하고 분포를 그림으로 보여 주며, 분류마다 출처가 달린 요약을 씁니다.</translation>
    </message>
    <message>
        <source>Make the digest</source>
        <translation>다이제스트 만들기</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n section(s) written</source>
        <translation>
            <numerusform>분류 %n개 중 %1개 작성</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest is being made…</source>
        <translation>다이제스트를 만들고 있습니다…</translation>
    </message>
</context>
<context>
    <name>oneul::DonutPanel</name>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>No articles on this day</source>
        <translation>이날에는 기사가 없습니다</translation>
    </message>
    <message>
        <source>Choose another day, or refresh the sources.</source>
        <translation>다른 날을 고르거나 소스를 새로 고치세요.</translation>
    </message>
    <message>
        <source>The categories cannot be shown</source>
        <translation>분류를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>Show these articles</source>
        <translation>이 기사들 보기</translation>
    </message>
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>기사</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ErrorBar</name>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>oneul::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Export the digest</source>
        <translation>다이제스트 내보내기</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>형식(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>구성(&amp;L):</translation>
    </message>
    <message>
        <source>Markdown reports with charts</source>
        <translation>차트가 있는 Markdown 보고서</translation>
    </message>
    <message>
        <source>One Markdown document</source>
        <translation>Markdown 문서 하나</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>웹 페이지(HTML)</translation>
    </message>
    <message>
        <source>Data (JSON)</source>
        <translation>데이터(JSON)</translation>
    </message>
    <message>
        <source>One report each for news and papers</source>
        <translation>뉴스와 논문을 따로</translation>
    </message>
    <message>
        <source>One combined report</source>
        <translation>하나의 보고서로</translation>
    </message>
    <message>
        <source>There is no digest to export.</source>
        <translation>내보낼 다이제스트가 없습니다.</translation>
    </message>
    <message>
        <source>F&amp;older:</source>
        <translation>폴더(&amp;O):</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>파일(&amp;I):</translation>
    </message>
    <message>
        <source>Reports, chart pictures and the manifest in a folder named after the day.</source>
        <translation>날짜 이름의 폴더에 보고서, 차트 그림, 매니페스트를 저장합니다.</translation>
    </message>
    <message>
        <source>One file with the chart pictures beside it.</source>
        <translation>파일 하나와 그 옆에 차트 그림을 저장합니다.</translation>
    </message>
    <message>
        <source>A4 pages with charts, links and page numbers.</source>
        <translation>차트, 링크, 쪽 번호가 있는 A4 문서입니다.</translation>
    </message>
    <message>
        <source>One file that holds everything, charts included.</source>
        <translation>차트까지 모두 담은 파일 하나입니다.</translation>
    </message>
    <message>
        <source>Sections, sentences, sources and the manifest for other programs.</source>
        <translation>다른 프로그램에서 쓸 수 있는 분류, 문장, 출처, 매니페스트입니다.</translation>
    </message>
    <message>
        <source>Folder for the reports</source>
        <translation>보고서를 저장할 폴더</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 파일</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>“%1” 파일이 이미 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The folder of this day holds %n file(s) already.</source>
        <translation>
            <numerusform>이날의 폴더에 이미 파일 %n개가 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace?</source>
        <translation>바꿀까요?</translation>
    </message>
    <message>
        <source>Files with the same names are replaced.</source>
        <translation>이름이 같은 파일은 새 파일로 바뀝니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%1에 파일 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ImportController</name>
    <message>
        <source>Import a folder of reports</source>
        <translation>보고서 폴더 가져오기</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>소스 %n개를 추가했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the sample day</source>
        <translation>예시 날 읽는 중</translation>
    </message>
    <message>
        <source>Import OPML or reports</source>
        <translation>OPML 또는 보고서 가져오기</translation>
    </message>
    <message>
        <source>OPML and reports (*.opml *.xml *.md)</source>
        <translation>OPML과 보고서 (*.opml *.xml *.md)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>가져오는 중</translation>
    </message>
    <message>
        <source>Imported: %1, %2, %3.</source>
        <translation>가져왔습니다: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>다이제스트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>소스 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out.</source>
        <translation>
            <numerusform>파일 %n개는 가져오지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export sources as OPML</source>
        <translation>소스를 OPML로 내보내기</translation>
    </message>
    <message>
        <source>OPML (*.opml)</source>
        <translation>OPML (*.opml)</translation>
    </message>
    <message>
        <source>Sources written to %1</source>
        <translation>소스를 %1에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>oneul::KeyHelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>oneul::Kind</name>
    <message>
        <source>News</source>
        <translation>뉴스</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>논문</translation>
    </message>
</context>
<context>
    <name>oneul::MainWindow</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>실행 취소(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>다시 실행(&amp;R): %1</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>안 읽음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 기사가 없습니다</translation>
    </message>
    <message>
        <source>Try fewer or shorter words.</source>
        <translation>낱말을 줄이거나 더 짧은 낱말로 찾아보세요.</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>모두 읽었습니다</translation>
    </message>
    <message>
        <source>No starred articles</source>
        <translation>별표한 기사가 없습니다</translation>
    </message>
    <message>
        <source>Press S to star the selected article.</source>
        <translation>S 키를 누르면 고른 기사에 별표가 붙습니다.</translation>
    </message>
    <message>
        <source>No articles today yet</source>
        <translation>오늘 기사가 아직 없습니다</translation>
    </message>
    <message>
        <source>Refresh the sources to fetch what is new.</source>
        <translation>소스를 새로 고쳐 새 기사를 가져오세요.</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>No articles here</source>
        <translation>기사가 없습니다</translation>
    </message>
</context>
<context>
    <name>oneul::NavigationController</name>
    <message>
        <source>“%1”</source>
        <comment>heading of search results</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>All unread</source>
        <translation>안 읽은 기사 전체</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
</context>
<context>
    <name>oneul::NavigationModel</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, 안 읽음 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::NavigationTree</name>
    <message>
        <source>News</source>
        <translation>뉴스</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>논문</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>date and kinds of a digest</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>All unread</source>
        <translation>안 읽은 기사 전체</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
</context>
<context>
    <name>oneul::NavigationView</name>
    <message>
        <source>Places</source>
        <translation>이동</translation>
    </message>
</context>
<context>
    <name>oneul::PresetList</name>
    <message>
        <source>General and Korean sources</source>
        <translation>종합·한국어 소스</translation>
    </message>
    <message>
        <source>News</source>
        <translation>뉴스</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>논문</translation>
    </message>
    <message>
        <source>Blogs</source>
        <translation>블로그</translation>
    </message>
    <message>
        <source>Filter by name, description or address</source>
        <translation>이름, 설명, 주소로 거르기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>설명</translation>
    </message>
    <message>
        <source>Tick the recommended ones</source>
        <translation>추천 소스 고르기</translation>
    </message>
    <message>
        <source>Added already. %1</source>
        <translation>이미 추가했습니다. %1</translation>
    </message>
</context>
<context>
    <name>oneul::Reader</name>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>No article selected</source>
        <translation>고른 기사가 없습니다</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>그림</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 외</translation>
    </message>
    <message numerus="yes">
        <source>in %n source(s)</source>
        <translation>
            <numerusform>소스 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the title is known. Press V to read the article where it was published.</source>
        <translation>제목만 알려져 있습니다. V 키를 눌러 원문을 읽으세요.</translation>
    </message>
    <message>
        <source>Open the original</source>
        <translation>원문 열기</translation>
    </message>
</context>
<context>
    <name>oneul::RefreshController</name>
    <message>
        <source>There are no sources yet. Add one, or add the recommended ones from the File menu.</source>
        <translation>아직 소스가 없습니다. 소스를 추가하거나 파일 메뉴에서 추천 소스를 추가하세요.</translation>
    </message>
    <message>
        <source>Refreshing</source>
        <translation>새로 고치는 중</translation>
    </message>
    <message>
        <source>Refresh stopped</source>
        <translation>새로 고침을 멈췄습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>새 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be refreshed.</source>
        <translation>
            <numerusform>소스 %n개를 새로 고치지 못했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the &amp;refresh</source>
        <translation>새로 고침 멈추기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
</context>
<context>
    <name>oneul::SearchField</name>
    <message>
        <source>Search the archive</source>
        <translation>보관함 검색</translation>
    </message>
</context>
<context>
    <name>oneul::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Some changes take effect when Oneul is started again.</source>
        <translation>일부 변경 사항은 Oneul을 다시 시작하면 적용됩니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SettingsForm</name>
    <message>
        <source>Refresh all sources at the start</source>
        <translation>시작할 때 모든 소스 새로 고치기</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>Refresh and network</source>
        <translation>새로 고침과 네트워크</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>테마(&amp;T):</translation>
    </message>
    <message>
        <source>Data folder:</source>
        <translation>데이터 폴더:</translation>
    </message>
    <message>
        <source>Articles, digests and these settings are kept there. Another folder is chosen with --data-dir at the start.</source>
        <translation>기사, 다이제스트, 설정이 이 폴더에 저장됩니다. 다른 폴더는 시작할 때 --data-dir로 지정합니다.</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>창의 언어에 따름</translation>
    </message>
    <message>
        <source>One report each for news and papers</source>
        <translation>뉴스와 논문을 따로</translation>
    </message>
    <message>
        <source>One combined report</source>
        <translation>하나의 보고서로</translation>
    </message>
    <message>
        <source>&amp;Written in:</source>
        <translation>작성 언어(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Exported as:</source>
        <translation>내보내기 구성(&amp;E):</translation>
    </message>
    <message>
        <source>Digests made before keep their language; make one again to change it.</source>
        <translation>이미 만든 다이제스트의 언어는 그대로입니다. 바꾸려면 다시 만드세요.</translation>
    </message>
    <message>
        <source> min</source>
        <comment>after a number of minutes</comment>
        <translation>분</translation>
    </message>
    <message>
        <source>By hand only</source>
        <translation>직접 할 때만</translation>
    </message>
    <message>
        <source>The system&apos;s; else an address such as %1</source>
        <translation>시스템 설정, 또는 %1 같은 주소</translation>
    </message>
    <message>
        <source>Oneul&apos;s own</source>
        <translation>Oneul 기본값</translation>
    </message>
    <message>
        <source>&amp;Refresh every:</source>
        <translation>새로 고침 간격(&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>프록시(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;User agent:</source>
        <translation>사용자 에이전트(&amp;U):</translation>
    </message>
    <message>
        <source>Servers see the user agent as the name of the program that asks.</source>
        <translation>사용자 에이전트는 서버에 보이는 프로그램 이름입니다.</translation>
    </message>
    <message>
        <source>The proxy must be an address that starts with http:// or socks5:// and names a server.</source>
        <translation>프록시는 http:// 또는 socks5://로 시작하고 서버 이름이 있는 주소여야 합니다.</translation>
    </message>
    <message>
        <source>The user agent may hold Latin letters, digits and signs only.</source>
        <translation>사용자 에이전트에는 로마자, 숫자, 기호만 쓸 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SourceController</name>
    <message>
        <source>Remove source</source>
        <translation>소스 삭제</translation>
    </message>
    <message>
        <source>Remove “%1”? Articles that only this source lists go with it.</source>
        <translation>“%1”을(를) 삭제할까요? 이 소스에만 있는 기사도 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Open its home page</source>
        <translation>홈페이지 열기</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>삭제…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>다시 만들기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
</context>
<context>
    <name>oneul::SourceDialog</name>
    <message>
        <source>Add sources</source>
        <translation>소스 추가</translation>
    </message>
    <message>
        <source>By address</source>
        <translation>주소로 추가</translation>
    </message>
    <message>
        <source>Well-known sources</source>
        <translation>잘 알려진 소스</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Source “%1”</source>
        <translation>소스 “%1”</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>소스 %n개 추가</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the feed…</source>
        <translation>피드를 찾는 중…</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>추가하는 중…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>This source is in the list already.</source>
        <translation>이 소스는 이미 목록에 있습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SourceFacts</name>
    <message numerus="yes">
        <source>%n failed fetch(es) in a row</source>
        <translation>
            <numerusform>연속 %n번 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new since the fetch before</source>
        <translation>지난번 이후 새 내용 없음</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Last fetch:</source>
        <translation>마지막으로 가져온 때:</translation>
    </message>
    <message>
        <source>Outcome:</source>
        <translation>결과:</translation>
    </message>
    <message>
        <source>Articles:</source>
        <translation>기사:</translation>
    </message>
    <message>
        <source>%1, %2 of them unread</source>
        <translation>%1건, 그중 안 읽음 %2건</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>oneul::SourceForm</name>
    <message>
        <source>Fetch this source</source>
        <translation>이 소스 가져오기</translation>
    </message>
    <message>
        <source>Address of a feed or of a page that has one</source>
        <translation>피드의 주소, 또는 피드가 있는 페이지의 주소</translation>
    </message>
    <message>
        <source>The source&apos;s own name</source>
        <translation>소스가 쓰는 이름</translation>
    </message>
    <message>
        <source>No folder; “A/B” for a folder in a folder</source>
        <translation>폴더 없음 (폴더 안의 폴더는 “A/B”)</translation>
    </message>
    <message>
        <source>Find out by itself</source>
        <translation>자동으로 알아내기</translation>
    </message>
    <message>
        <source>Feed (RSS, Atom, JSON Feed)</source>
        <translation>피드(RSS, Atom, JSON Feed)</translation>
    </message>
    <message>
        <source>Page (HTML with XPath)</source>
        <translation>페이지(HTML과 XPath)</translation>
    </message>
    <message>
        <source>JSON interface</source>
        <translation>JSON 인터페이스</translation>
    </message>
    <message>
        <source>A page that announces a feed is enough. Pages without one, and JSON interfaces, are read with expressions: choose the type.</source>
        <translation>피드를 알리는 페이지의 주소면 충분합니다. 피드가 없는 페이지와 JSON 인터페이스는 유형을 고른 뒤 식을 써서 읽습니다.</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>주소(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>폴더(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>종류(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>유형(&amp;T):</translation>
    </message>
    <message>
        <source>Known source: %1</source>
        <translation>알려진 소스: %1</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>웹 주소가 아닙니다.</translation>
    </message>
    <message>
        <source>Say where the entries, their titles and their links are found.</source>
        <translation>항목과 그 제목, 링크가 있는 곳을 적으세요.</translation>
    </message>
</context>
<context>
    <name>oneul::SpecForm</name>
    <message>
        <source>Where the entries and their parts are</source>
        <translation>항목과 그 내용이 있는 곳</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>항목:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>제목:</translation>
    </message>
    <message>
        <source>Link:</source>
        <translation>링크:</translation>
    </message>
    <message>
        <source>Summary:</source>
        <translation>요약:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>날짜:</translation>
    </message>
    <message>
        <source>Author:</source>
        <translation>글쓴이:</translation>
    </message>
    <message>
        <source>Link made of:</source>
        <translation>링크 형식:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택 사항</translation>
    </message>
    <message>
        <source>optional, %1</source>
        <translation>선택 사항, %1</translation>
    </message>
</context>
<context>
    <name>oneul::Start</name>
    <message>
        <source>Data folder: %1</source>
        <translation>데이터 폴더: %1</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>끝내기</translation>
    </message>
    <message>
        <source>Oneul already runs with this data folder, but does not answer.</source>
        <translation>이 데이터 폴더로 Oneul이 이미 실행 중이지만 응답하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::StatusProgress</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>progress: done of total</comment>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>oneul::ViewController</name>
    <message>
        <source>About Oneul</source>
        <translation>Oneul 정보</translation>
    </message>
    <message>
        <source>Daily digests of news and papers on artificial intelligence.</source>
        <translation>인공지능 뉴스와 논문을 날마다 정리하는 다이제스트.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU 일반 공중 사용 허가서(GPL) 버전 3 이상을 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>데이터 폴더: %1</translation>
    </message>
</context>
<context>
    <name>oneul::WelcomePage</name>
    <message>
        <source>Add well-known sources</source>
        <translation>잘 알려진 소스 추가하기</translation>
    </message>
    <message>
        <source>Subscribe to a selection of news sites, blogs and paper lists on artificial intelligence, and fetch them now.</source>
        <translation>인공지능을 다루는 뉴스 사이트, 블로그, 논문 목록을 골라 구독하고 지금 가져옵니다.</translation>
    </message>
    <message>
        <source>Open the sample day</source>
        <translation>예시 날 열기</translation>
    </message>
    <message>
        <source>Look around with the news and papers of 4 October 2024. Needs no network.</source>
        <translation>2024년 10월 4일의 뉴스와 논문으로 둘러봅니다. 네트워크가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Import what you have</source>
        <translation>가지고 있는 자료 가져오기</translation>
    </message>
    <message>
        <source>Read the subscriptions of another reader (OPML), or old digest reports (Markdown).</source>
        <translation>다른 리더의 구독 목록(OPML)이나 예전 다이제스트 보고서(Markdown)를 읽어 옵니다.</translation>
    </message>
    <message>
        <source>Welcome to Oneul</source>
        <translation>Oneul에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>Each day&apos;s news and papers on artificial intelligence, sorted into categories and summed up with their sources.</source>
        <translation>날마다 나오는 인공지능 뉴스와 논문을 분류하고 출처와 함께 요약해 드립니다.</translation>
    </message>
</context>
</TS>
