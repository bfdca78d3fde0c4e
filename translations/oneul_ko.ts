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
        <source>bring in OPML, old report files or folders of them</source>
        <translation>OPML, 예전 보고서 파일이나 그 폴더를 가져옵니다</translation>
    </message>
    <message>
        <source>look whether archive, settings, engines, fonts and network are sound</source>
        <translation>보관함, 설정, 엔진, 글꼴, 네트워크가 정상인지 살펴봅니다</translation>
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
    <message>
        <source>Other feeds of this page, which can be added by their address:</source>
        <translation>이 페이지의 다른 피드(주소로 추가할 수 있습니다):</translation>
    </message>
    <message>
        <source>Looked at: %1</source>
        <translation>살펴본 주소: %1</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>꺼짐</translation>
    </message>
    <message>
        <source>rests: its server says that it is gone for good; “refresh --source %1” asks again</source>
        <translation>쉬는 중: 서버가 영구히 없어졌다고 합니다. “refresh --source %1”로 다시 요청할 수 있습니다</translation>
    </message>
    <message>
        <source>failed (%1 times): %2 By itself again: %3</source>
        <translation>실패(%1회): %2 다음 자동 시도: %3</translation>
    </message>
    <message>
        <source>failed (%1 times): %2</source>
        <translation>실패(%1회): %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) from the newest backup</source>
        <translation>
            <numerusform>%1: 가장 최근 백업에서 가져온 행 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) lost</source>
        <translation>
            <numerusform>%1: 잃은 행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: some rows are lost</source>
        <translation>%1: 일부 행을 잃었습니다</translation>
    </message>
    <message>
        <source>search the archive: words, &quot;phrases&quot;, -not, OR, title:, source:, after: …</source>
        <translation>보관함 검색: 낱말, &quot;구절&quot;, -제외, OR, title:, source:, after: …</translation>
    </message>
    <message>
        <source>write everything (articles, digests, settings; no passwords) into one file</source>
        <translation>모든 것(기사, 다이제스트, 설정, 비밀번호 제외)을 한 파일에 저장</translation>
    </message>
    <message>
        <source>put a backup or a file of everything in the archive&apos;s place; the former is kept</source>
        <translation>백업이나 전체 파일로 보관함을 바꿉니다. 이전 보관함은 남겨 둡니다</translation>
    </message>
    <message>
        <source>Copying: %1 %</source>
        <translation>복사 중: %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and everything else written to %1</source>
        <translation>
            <numerusform>기사 %n건과 나머지 모두를 %1에 저장했습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>The former archive is kept: %1</source>
        <translation>이전 보관함은 여기에 남아 있습니다: %1</translation>
    </message>
    <message>
        <source>there is nothing to search for</source>
        <translation>검색할 말이 없습니다</translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation>색인 중: %2건 중 %1건</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>기사 %n건을 찾았습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, line %2: “category” is missing</source>
        <translation>%1 %2행: “category”가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong line(s)</source>
        <translation>
            <numerusform>잘못된 행 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The categories are: %1. With --empty those of the training file are taken.</source>
        <translation>분류: %1. --empty를 주면 학습 파일의 분류를 씁니다.</translation>
    </message>
    <message>
        <source>unknown categories: %1</source>
        <translation>알 수 없는 분류: %1</translation>
    </message>
    <message>
        <source>--empty knows no categories: give a training file with --train</source>
        <translation>--empty에는 아는 분류가 없습니다. --train으로 학습 파일을 주세요</translation>
    </message>
    <message>
        <source>only one of --in and --train can be read from standard input</source>
        <translation>--in과 --train 가운데 하나만 표준 입력에서 읽을 수 있습니다</translation>
    </message>
    <message>
        <source>cluster needs --in FILE.jsonl</source>
        <translation>cluster에는 --in FILE.jsonl이 필요합니다</translation>
    </message>
    <message>
        <source>say which category each of the articles in a file of JSON lines belongs to</source>
        <translation>JSON 행 파일의 기사마다 어느 분류인지 말합니다</translation>
    </message>
    <message>
        <source>say which of the articles in a file of JSON lines tell the same story</source>
        <translation>JSON 행 파일의 기사 가운데 같은 소식을 묶습니다</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>같은 소식</translation>
    </message>
    <message>
        <source>no JSON (%1, at character %2)</source>
        <translation>JSON이 아닙니다 (%1, %2번째 글자)</translation>
    </message>
    <message>
        <source>no JSON object; a line must be like {&quot;id&quot;: &quot;1&quot;, &quot;title&quot;: &quot;…&quot;}</source>
        <translation>JSON 객체가 아닙니다. 한 행은 {&quot;id&quot;: &quot;1&quot;, &quot;title&quot;: &quot;…&quot;} 같아야 합니다</translation>
    </message>
    <message>
        <source>“id” is missing</source>
        <translation>“id”가 없습니다</translation>
    </message>
    <message>
        <source>the id “%1” stands on line %2 already</source>
        <translation>id “%1”은(는) 이미 %2행에 있습니다</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 %2행: %3</translation>
    </message>
    <message>
        <source>%1: more wrong lines follow</source>
        <translation>%1: 잘못된 행이 더 있습니다</translation>
    </message>
    <message>
        <source>a training file without lines: --empty takes the categories from there</source>
        <translation>줄이 없는 학습 파일입니다. --empty는 분류를 그 파일에서 가져옵니다</translation>
    </message>
    <message>
        <source>summarise the articles in a file of JSON lines, every sentence with its sources</source>
        <translation>JSON 행 파일의 기사를 요약하고 문장마다 출처를 답니다</translation>
    </message>
    <message>
        <source>--engine: there is no engine “%1”; there are: %2</source>
        <translation>--engine: “%1” 엔진이 없습니다. 쓸 수 있는 엔진: %2</translation>
    </message>
    <message>
        <source>%1/%2 sections, %3 tokens, %4</source>
        <translation>섹션 %1/%2, 토큰 %3개, %4</translation>
    </message>
    <message>
        <source>summarize needs --in FILE.jsonl</source>
        <translation>summarize에는 --in FILE.jsonl이 필요합니다</translation>
    </message>
    <message>
        <source>--sentences must be a number from 1 to %1</source>
        <translation>--sentences는 1에서 %1까지의 수여야 합니다</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>주요 주제</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>주요 사건</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>영향 분석</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>최종 요약</translation>
    </message>
    <message>
        <source>there are no articles in it</source>
        <translation>기사가 들어 있지 않습니다</translation>
    </message>
    <message>
        <source>--sample has an archive of its own, which has no engine but the built-in one: name the data folder of “%1” with --data-dir, whose archive takes the sample day in then</source>
        <translation>--sample은 내장 엔진만 있는 자체 보관함을 씁니다. “%1”의 데이터 폴더를 --data-dir로 지정하면 그 보관함에 예시 날짜가 들어갑니다</translation>
    </message>
    <message>
        <source>write stored digests of a day or of several</source>
        <translation>하루나 여러 날의 저장된 다이제스트를 파일로 씁니다</translation>
    </message>
    <message>
        <source>--to needs --from</source>
        <translation>--to에는 --from이 필요합니다</translation>
    </message>
    <message>
        <source>use either --date or --from</source>
        <translation>--date와 --from 중 하나만 쓰세요</translation>
    </message>
    <message>
        <source>%1 must be a day like 2024-10-04, not “%2”</source>
        <translation>%1에는 “%2”이(가) 아니라 2024-10-04와 같은 날짜를 지정하세요</translation>
    </message>
    <message>
        <source>--to must not be before --from, and there may be %1 days at most</source>
        <translation>--to는 --from보다 앞설 수 없으며 기간은 최대 %1일입니다</translation>
    </message>
    <message>
        <source>Usage: oneul [--data-dir DIR] [--minimised]    opens the window
       oneul COMMAND … [--json] [--data-dir DIR]

Commands:
</source>
        <translation>사용법: oneul [--data-dir DIR] [--minimised]    창을 엽니다
        oneul COMMAND … [--json] [--data-dir DIR]

명령:
</translation>
    </message>
    <message>
        <source>No digest of %1 is stored. “%2” makes one.</source>
        <translation>저장된 %1 다이제스트가 없습니다. “%2”로 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>oneul: --json needs a command</source>
        <translation>oneul: --json에는 명령이 필요합니다</translation>
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
        <translation>이 주소에는 아무것도 없습니다(%1). 주소를 확인하거나 소스를 제거하세요.</translation>
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
    <message>
        <source>The address leads into a private network (%1) and was refused. Add it by hand if you trust it.</source>
        <translation>주소가 사설 네트워크(%1)로 이어져 거부했습니다. 믿을 수 있다면 직접 추가하세요.</translation>
    </message>
    <message>
        <source>The server asked to wait until %1.</source>
        <translation>서버가 %1까지 기다려 달라고 했습니다.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used (%1). Unlock it, or let Oneul keep passwords in a file (Settings, Network).</source>
        <translation>시스템 키링을 쓸 수 없습니다(%1). 키링 잠금을 풀거나, 설정의 네트워크에서 비밀번호를 파일에 보관하도록 하세요.</translation>
    </message>
    <message>
        <source>The archive was written by a newer version of Oneul: its format is %1, this version knows up to %2. Update Oneul, or choose another folder with --data-dir.</source>
        <translation>이 보관함은 더 새로운 Oneul에서 만들었습니다. 형식은 %1이고 이 버전은 %2까지 압니다. Oneul을 업데이트하거나 --data-dir로 다른 폴더를 고르세요.</translation>
    </message>
    <message>
        <source>The search does not know “%1”. There are is:unread, is:read, is:starred, kind:news, kind:papers and your own categories.</source>
        <translation>검색에서 “%1”은(는) 알 수 없는 값입니다. is:unread, is:read, is:starred, kind:news, kind:papers와 직접 만든 분류를 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” has no date. Write 2024, 2024-10, 2024-10-04, today, yesterday or an age such as 7d, 2w, 3m or 1y.</source>
        <translation>“%1”에 날짜가 없습니다. 2024, 2024-10, 2024-10-04, today, yesterday 또는 7d, 2w, 3m, 1y 같은 기간을 쓰세요.</translation>
    </message>
    <message>
        <source>Nothing lies in “%1”: the day after “after:” must come before the one after “before:”.</source>
        <translation>“%1” 사이에는 아무것도 없습니다. “after:”의 날짜가 “before:”의 날짜보다 앞서야 합니다.</translation>
    </message>
    <message>
        <source>OR stands between two words, or between two values of the same field, not before “%1”.</source>
        <translation>OR는 두 낱말 사이나 같은 필드의 두 값 사이에 쓰며, “%1” 앞에는 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The search is too long. It may have up to %1 words.</source>
        <translation>검색어가 너무 깁니다. 낱말은 %1개까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>“%1” only says what articles must not have. Add a word that they must have.</source>
        <translation>“%1”에는 빼야 할 말만 있습니다. 들어 있어야 할 낱말을 더하세요.</translation>
    </message>
    <message>
        <source>This file is no archive of Oneul, or it was cut or damaged on its way (%1). Nothing was changed; take another copy.</source>
        <translation>이 파일은 Oneul 보관함이 아니거나 도중에 잘리거나 손상되었습니다(%1). 바뀐 것은 없습니다. 다른 사본을 쓰세요.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of Oneul: its format is %1, this version knows up to %2. Nothing was changed; update Oneul and try again.</source>
        <translation>이 파일은 더 새로운 Oneul에서 만들었습니다. 형식은 %1이고 이 버전은 %2까지 압니다. 바뀐 것은 없습니다. Oneul을 업데이트한 뒤 다시 해 보세요.</translation>
    </message>
    <message>
        <source>The data folder lies on another machine (%1), where the archive can be damaged when two programs write at once. A folder on this machine is safer (--data-dir).</source>
        <translation>데이터 폴더가 다른 컴퓨터에 있습니다(%1). 두 프로그램이 동시에 쓰면 보관함이 손상될 수 있으므로 이 컴퓨터의 폴더가 더 안전합니다(--data-dir).</translation>
    </message>
    <message>
        <source>The server refuses the key. Check the language model&apos;s key in the settings.</source>
        <translation>서버가 키를 거부합니다. 설정에서 언어 모델의 키를 확인하세요.</translation>
    </message>
    <message>
        <source>The server has no model “%1”. Choose one of its list, or install it there first.</source>
        <translation>서버에 “%1” 모델이 없습니다. 목록에서 고르거나 먼저 서버에 설치하세요.</translation>
    </message>
    <message>
        <source>The question is longer than what the model holds. Set the context size that the model really has, or fewer tokens for the answer.</source>
        <translation>요청이 모델의 컨텍스트보다 깁니다. 모델의 실제 컨텍스트 크기를 설정하거나 답변 토큰을 줄이세요.</translation>
    </message>
    <message>
        <source>The account behind the key has nothing left. Top it up, or raise its limit, with its provider.</source>
        <translation>키가 속한 계정의 잔액이나 한도를 다 썼습니다. 제공 업체에서 충전하거나 한도를 올리세요.</translation>
    </message>
    <message>
        <source>The model&apos;s server is overloaded or out of order. Try again in some minutes, or allow fewer calls at a time.</source>
        <translation>모델 서버에 부하가 많거나 장애가 있습니다. 몇 분 뒤 다시 시도하거나 동시 호출 수를 줄이세요.</translation>
    </message>
    <message>
        <source>The server does not take the question. Check the address, the protocol and the model.</source>
        <translation>서버가 요청을 받지 않습니다. 주소와 프로토콜, 모델을 확인하세요.</translation>
    </message>
    <message>
        <source>The model declines to answer. Another model may answer.</source>
        <translation>모델이 답변을 거절합니다. 다른 모델은 답할 수 있습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s content filter held the answer back. Another model or server may answer.</source>
        <translation>서버의 콘텐츠 필터가 답변을 막았습니다. 다른 모델이나 서버는 답할 수 있습니다.</translation>
    </message>
    <message>
        <source>The answer was cut off. Allow more tokens for an answer, or try again.</source>
        <translation>답변이 중간에 끊겼습니다. 답변 토큰을 늘리거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for. Try again; if it stays so, check the server&apos;s address or choose another model.</source>
        <translation>답변이 요청한 형식이 아닙니다. 다시 시도하고, 계속되면 서버 주소를 확인하거나 다른 모델을 고르세요.</translation>
    </message>
    <message>
        <source>The limit that you set for this model is reached. Raise it in the settings, or wait until tomorrow.</source>
        <translation>이 모델에 정한 한도에 이르렀습니다. 설정에서 한도를 올리거나 내일까지 기다리세요.</translation>
    </message>
    <message>
        <source>The server does not have the model. Choose one of its list, or install it there first.</source>
        <translation>서버에 그 모델이 없습니다. 목록에서 고르거나 먼저 서버에 설치하세요.</translation>
    </message>
    <message>
        <source>This would pass the limit that you set for a run of this model. Raise it in the settings, or have less written at a time.</source>
        <translation>이 모델의 실행당 한도를 넘게 됩니다. 설정에서 한도를 올리거나 한 번에 쓸 양을 줄이세요.</translation>
    </message>
    <message>
        <source>The language model is not set up completely: it needs a name, an address and a model.</source>
        <translation>언어 모델 설정이 끝나지 않았습니다. 이름과 주소, 모델이 필요합니다.</translation>
    </message>
    <message>
        <source>The server answered with an error.</source>
        <translation>서버가 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>What a call may use at most would pass a limit that you set for this model, for a run or for a day. Raise the limit, or allow fewer tokens for an answer.</source>
        <translation>호출 한 번이 최대로 쓸 수 있는 양이 이 모델에 정한 한도(실행 또는 하루)를 넘습니다. 한도를 높이거나 답변의 토큰 수를 줄이세요.</translation>
    </message>
    <message>
        <source>The system&apos;s timer could not be set. Let Oneul make digests while it is open instead.</source>
        <translation>시스템 타이머를 설정하지 못했습니다. 대신 Oneul이 열려 있는 동안 다이제스트를 만들게 하세요.</translation>
    </message>
    <message>
        <source>This session has no timers of its own (systemd). Let Oneul make digests while it is open instead.</source>
        <translation>이 세션에는 systemd 타이머가 없습니다. 대신 Oneul이 열려 있는 동안 다이제스트를 만들게 하세요.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown, or it is too large. Open the original to see it.</source>
        <translation>표시할 수 없는 그림이거나 너무 큽니다. 원문을 열어 보세요.</translation>
    </message>
    <message>
        <source>The template can&apos;t be used: line %1, “%2”. Mend that line and try again.</source>
        <translation>템플릿을 쓸 수 없습니다. %1행: “%2”. 그 줄을 고치고 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>FindText</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>malformed number</source>
        <translation>숫자 형식이 잘못됨</translation>
    </message>
    <message>
        <source>text without a closing quotation mark</source>
        <translation>닫는 따옴표가 없는 문자열</translation>
    </message>
    <message>
        <source>text in quotation marks expected</source>
        <translation>따옴표로 묶은 문자열이 필요함</translation>
    </message>
    <message>
        <source>unknown variable</source>
        <translation>알 수 없는 변수</translation>
    </message>
    <message>
        <source>the condition in [] is malformed</source>
        <translation>[] 안의 조건 형식이 잘못됨</translation>
    </message>
    <message>
        <source>a bracket is not closed</source>
        <translation>괄호가 닫히지 않음</translation>
    </message>
    <message>
        <source>unknown function</source>
        <translation>알 수 없는 함수</translation>
    </message>
    <message>
        <source>a value of the wrong type</source>
        <translation>값의 형식이 맞지 않음</translation>
    </message>
    <message>
        <source>wrong number of arguments</source>
        <translation>인수 개수가 맞지 않음</translation>
    </message>
    <message>
        <source>unknown prefix</source>
        <translation>알 수 없는 접두사</translation>
    </message>
    <message>
        <source>a character that is not allowed</source>
        <translation>허용되지 않는 문자</translation>
    </message>
    <message>
        <source>it takes too long on this page</source>
        <translation>이 페이지에서 시간이 너무 오래 걸림</translation>
    </message>
    <message>
        <source>an expression was expected here</source>
        <translation>여기에 표현식이 필요함</translation>
    </message>
    <message>
        <source>no path</source>
        <translation>경로가 아님</translation>
    </message>
    <message>
        <source>what it finds is no JSON</source>
        <translation>찾은 내용이 JSON이 아님</translation>
    </message>
    <message>
        <source>This expression cannot be used: %1.</source>
        <translation>이 표현식은 쓸 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This expression cannot be used: %1 (at its end).</source>
        <translation>이 표현식은 쓸 수 없습니다: %1(끝부분).</translation>
    </message>
    <message>
        <source>This expression cannot be used: %1 (at “%2”).</source>
        <translation>이 표현식은 쓸 수 없습니다: %1(“%2” 위치).</translation>
    </message>
    <message>
        <source>“%1” finds nothing in this document.</source>
        <translation>“%1”은(는) 이 문서에서 아무것도 찾지 못합니다.</translation>
    </message>
    <message>
        <source>The first finds:</source>
        <translation>처음 찾은 내용:</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
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
        <source>Toolbar</source>
        <translation>도구 모음</translation>
    </message>
    <message>
        <source>&amp;Manage sources…</source>
        <translation>소스 관리(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Full text</source>
        <translation>전문 보기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Sources</source>
        <translation>소스(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Archive: backups, retention, health…</source>
        <translation>보관함: 백업, 보존, 상태(&amp;A)…</translation>
    </message>
    <message>
        <source>Save this s&amp;earch…</source>
        <translation>이 검색 저장(&amp;E)…</translation>
    </message>
    <message>
        <source>La&amp;bels…</source>
        <translation>라벨(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Categories…</source>
        <translation>분류(&amp;C)…</translation>
    </message>
    <message>
        <source>Ru&amp;les…</source>
        <translation>규칙(&amp;L)…</translation>
    </message>
    <message>
        <source>Re&amp;view what is unsure</source>
        <translation>불확실한 기사 검토(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Log of category edits</source>
        <translation>분류 편집 기록(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Why this category?</source>
        <translation>왜 이 분류인가(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Hide or show again</source>
        <translation>숨기기 또는 다시 보이기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Join into one story</source>
        <translation>한 소식으로 묶기(&amp;J)</translation>
    </message>
    <message>
        <source>All articles of the stor&amp;y</source>
        <translation>이 소식의 모든 기사(&amp;Y)</translation>
    </message>
    <message>
        <source>As&amp;k the archive…</source>
        <translation>보관함에 질문(&amp;K)…</translation>
    </message>
    <message>
        <source>Make digest &amp;with…</source>
        <translation>엔진을 골라 다이제스트 만들기(&amp;W)…</translation>
    </message>
    <message>
        <source>Summarise the whole &amp;list…</source>
        <translation>목록 전체 요약(&amp;L)…</translation>
    </message>
    <message>
        <source>S&amp;ummarise the selection…</source>
        <translation>선택한 기사 요약(&amp;U)…</translation>
    </message>
    <message>
        <source>Language m&amp;odels…</source>
        <translation>언어 모델(&amp;O)…</translation>
    </message>
    <message>
        <source>Find a comman&amp;d…</source>
        <translation>명령 찾기(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Overview of the day</source>
        <translation>하루 개요(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Compare two days</source>
        <translation>두 날 비교(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;List above the article</source>
        <translation>목록을 기사 위에(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Magazine</source>
        <translation>매거진(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Compact lines</source>
        <translation>좁은 줄(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Normal lines</source>
        <translation>보통 줄(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Roomy lines</source>
        <translation>넓은 줄(&amp;R)</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>다음 창(&amp;X)</translation>
    </message>
    <message>
        <source>Previous pan&amp;e</source>
        <translation>이전 창(&amp;E)</translation>
    </message>
    <message>
        <source>Load &amp;images</source>
        <translation>그림 불러오기(&amp;I)</translation>
    </message>
    <message>
        <source>Always load images of this source</source>
        <translation>이 소스의 그림은 항상 불러오기</translation>
    </message>
    <message>
        <source>Copy as citation</source>
        <translation>인용 형식으로 복사</translation>
    </message>
    <message>
        <source>Copy as BibTeX</source>
        <translation>BibTeX으로 복사</translation>
    </message>
    <message>
        <source>Send by &amp;mail</source>
        <translation>메일로 보내기(&amp;M)</translation>
    </message>
    <message>
        <source>E&amp;dit as a report</source>
        <translation>보고서로 편집(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Copy digest</source>
        <translation>다이제스트 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Print preview…</source>
        <translation>인쇄 미리 보기(&amp;P)…</translation>
    </message>
    <message>
        <source>List and &amp;article</source>
        <translation>목록과 기사(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;As the window&apos;s width allows</source>
        <translation>창 너비에 맞게(&amp;A)</translation>
    </message>
    <message>
        <source>List &amp;beside the article</source>
        <translation>목록을 기사 옆에(&amp;B)</translation>
    </message>
    <message>
        <source>Article in the list&apos;s &amp;place</source>
        <translation>목록 자리에 기사(&amp;P)</translation>
    </message>
    <message>
        <source>Zoo&amp;m in</source>
        <translation>확대(&amp;M)</translation>
    </message>
    <message>
        <source>Zoom o&amp;ut</source>
        <translation>축소(&amp;U)</translation>
    </message>
    <message>
        <source>Normal si&amp;ze</source>
        <translation>기본 크기(&amp;Z)</translation>
    </message>
    <message>
        <source>Scroll, then ne&amp;xt unread</source>
        <translation>스크롤 후 다음 안 읽은 기사(&amp;X)</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>링크 복사(&amp;K)</translation>
    </message>
    <message>
        <source>Sa&amp;ve to the notes folder</source>
        <translation>노트 폴더에 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Mark all rea&amp;d</source>
        <translation>모두 읽음으로 표시(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Apply the category to similar…</source>
        <translation>비슷한 기사에도 적용(&amp;A)…</translation>
    </message>
    <message>
        <source>Sp&amp;lit from its story</source>
        <translation>소식에서 떼어 내기(&amp;L)</translation>
    </message>
    <message>
        <source>Sourc&amp;es of the story…</source>
        <translation>소식의 출처(&amp;E)…</translation>
    </message>
    <message>
        <source>No&amp;te…</source>
        <translation>메모(&amp;T)…</translation>
    </message>
    <message>
        <source>Report of the wee&amp;k…</source>
        <translation>주간 보고서(&amp;K)…</translation>
    </message>
    <message>
        <source>Loo&amp;k of the list</source>
        <translation>목록 모양(&amp;K)</translation>
    </message>
    <message>
        <source>Cate&amp;gory</source>
        <translation>분류(&amp;G)</translation>
    </message>
</context>
<context>
    <name>oneul::AnswerEvidence</name>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Click a sentence to see the passage that bears it out.</source>
        <translation>문장을 누르면 근거 구절이 보입니다.</translation>
    </message>
</context>
<context>
    <name>oneul::AnswerSources</name>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Enter or a double click opens the article</source>
        <translation>Enter를 누르거나 두 번 누르면 기사가 열립니다</translation>
    </message>
    <message>
        <source>title only</source>
        <translation>제목만</translation>
    </message>
    <message>
        <source>not cited</source>
        <translation>인용 안 됨</translation>
    </message>
</context>
<context>
    <name>oneul::AnswerText</name>
    <message>
        <source>Hide what was withheld</source>
        <translation>보류한 문장 숨기기</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) withheld: the sources don&apos;t bear them out</source>
        <translation>
            <numerusform>문장 %n개 보류: 출처에 근거가 없습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The articles that were found don&apos;t answer this.</source>
        <translation>찾은 기사에는 이 질문의 답이 없습니다.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>oneul::AnswerView</name>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
</context>
<context>
    <name>oneul::AnswerWords</name>
    <message>
        <source>The cited articles bear this sentence out.</source>
        <translation>인용한 기사가 이 문장을 뒷받침합니다.</translation>
    </message>
    <message>
        <source>The cited articles bear this sentence out in part only.</source>
        <translation>인용한 기사가 이 문장을 일부만 뒷받침합니다.</translation>
    </message>
    <message>
        <source>Nothing in the cited articles bears this sentence out.</source>
        <translation>인용한 기사에 이 문장을 뒷받침하는 내용이 없습니다.</translation>
    </message>
    <message>
        <source>It names no source.</source>
        <translation>출처를 대지 않습니다.</translation>
    </message>
    <message>
        <source>It names an article that is not among the sources.</source>
        <translation>출처에 없는 기사를 인용합니다.</translation>
    </message>
    <message>
        <source>Its quote stands in none of the articles that it cites.</source>
        <translation>인용문이 인용한 어느 기사에도 없습니다.</translation>
    </message>
    <message>
        <source>They don&apos;t have the figure “%1”.</source>
        <translation>인용한 기사에 수치 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>They don&apos;t have the name “%1”.</source>
        <translation>인용한 기사에 이름 “%1”이(가) 없습니다.</translation>
    </message>
    <message>
        <source>It says no where they say yes, or the other way round.</source>
        <translation>기사와 긍정·부정이 반대입니다.</translation>
    </message>
    <message>
        <source>Hardly a word of it stands there.</source>
        <translation>기사와 겹치는 낱말이 거의 없습니다.</translation>
    </message>
    <message>
        <source>It is in another language than they are, and has no quote to go by.</source>
        <translation>기사와 언어가 다르고, 견줄 인용문도 없습니다.</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>근거 있음</translation>
    </message>
    <message>
        <source>weakly supported</source>
        <translation>근거 약함</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>근거 없음</translation>
    </message>
    <message>
        <source>It is a source&apos;s own sentence, in the place of one that was withheld.</source>
        <translation>보류한 문장 대신 넣은 출처의 원래 문장입니다.</translation>
    </message>
</context>
<context>
    <name>oneul::AnswersPage</name>
    <message>
        <source>Cate&amp;gorise what the classifier is unsure of</source>
        <translation>분류기가 확신하지 못하는 기사 분류(&amp;G)</translation>
    </message>
    <message>
        <source> tokens</source>
        <translation> 토큰</translation>
    </message>
    <message>
        <source> s</source>
        <comment>after a number of seconds</comment>
        <translation>초</translation>
    </message>
    <message>
        <source>&amp;Context:</source>
        <translation>컨텍스트(&amp;C):</translation>
    </message>
    <message>
        <source>What the model holds, prompt and answer together. Articles that don&apos;t fit are left out by their rank, and listed.</source>
        <translation>프롬프트와 답변을 합쳐 모델이 다룰 수 있는 양입니다. 들어가지 않는 기사는 순위가 낮은 것부터 제외하고 목록에 밝힙니다.</translation>
    </message>
    <message>
        <source>Calls at the same &amp;time:</source>
        <translation>동시 호출 수(&amp;T):</translation>
    </message>
    <message>
        <source>&amp;Wait for:</source>
        <translation>기다리는 시간(&amp;W):</translation>
    </message>
    <message>
        <source>So long may nothing come before a call is given up.</source>
        <translation>이 시간 동안 아무것도 오지 않으면 호출을 그만둡니다.</translation>
    </message>
    <message>
        <source>T&amp;emperature:</source>
        <translation>온도(&amp;E):</translation>
    </message>
    <message>
        <source>Low values keep closer to the sources.</source>
        <translation>값이 낮을수록 출처에 충실합니다.</translation>
    </message>
    <message>
        <source>Both cost calls of their own. A category that you or a rule gave is never changed.</source>
        <translation>둘 다 호출이 따로 듭니다. 직접 또는 규칙으로 정한 분류는 바꾸지 않습니다.</translation>
    </message>
    <message>
        <source>Tra&amp;nslate titles into the digest&apos;s language</source>
        <translation>제목을 다이제스트 언어로 번역(&amp;N)</translation>
    </message>
    <message>
        <source>L&amp;ongest answer:</source>
        <translation>답변 최대 길이(&amp;O):</translation>
    </message>
</context>
<context>
    <name>oneul::AppearanceSettings</name>
    <message>
        <source> pt</source>
        <comment>after a size of letters</comment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>테마(&amp;T):</translation>
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
        <source>&amp;Font of the window:</source>
        <translation>창 글꼴(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size of its letters:</source>
        <translation>글자 크기(&amp;S):</translation>
    </message>
    <message>
        <source>Article list</source>
        <translation>기사 목록</translation>
    </message>
    <message>
        <source>&amp;Panes:</source>
        <translation>창 배치(&amp;P):</translation>
    </message>
    <message>
        <source>As the window&apos;s width allows</source>
        <translation>창 너비에 맞게</translation>
    </message>
    <message>
        <source>List beside the article</source>
        <translation>목록을 기사 옆에</translation>
    </message>
    <message>
        <source>List above the article</source>
        <translation>목록을 기사 위에</translation>
    </message>
    <message>
        <source>&amp;List:</source>
        <translation>목록(&amp;L):</translation>
    </message>
    <message>
        <source>As its width allows</source>
        <translation>너비에 맞게</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>카드</translation>
    </message>
    <message>
        <source>Magazine, with the first lines</source>
        <translation>매거진, 첫 줄과 함께</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>보통</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>Article in the list&apos;s place</source>
        <translation>목록 자리에 기사</translation>
    </message>
    <message>
        <source>D&amp;ensity:</source>
        <translation>줄 간격(&amp;E):</translation>
    </message>
</context>
<context>
    <name>oneul::ArchiveDialog</name>
    <message>
        <source>Archive</source>
        <translation>보관함</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Everything in one file</source>
        <translation>한 파일로</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>보존</translation>
    </message>
</context>
<context>
    <name>oneul::ArchiveGuard</name>
    <message numerus="yes">
        <source>The archive is damaged: %n problem(s). What can be read can be saved.</source>
        <translation>
            <numerusform>보관함이 손상되었습니다(문제 %n건). 읽을 수 있는 것은 살릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>복구…</translation>
    </message>
    <message>
        <source>The archive could not be backed up. %1</source>
        <translation>보관함을 백업하지 못했습니다. %1</translation>
    </message>
    <message>
        <source>The clock is months ahead of the last time that old articles were removed, so nothing is removed by itself. Look at what would go.</source>
        <translation>시계가 마지막으로 오래된 기사를 지운 때보다 몇 달 앞서 있어 자동으로 지우지 않습니다. 무엇이 지워질지 확인하세요.</translation>
    </message>
    <message>
        <source>More than half of the archive would be removed, so nothing is removed by itself. Look at what would go.</source>
        <translation>보관함의 절반 넘게 지워지게 되어 자동으로 지우지 않습니다. 무엇이 지워질지 확인하세요.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Old articles could not be removed. %1</source>
        <translation>오래된 기사를 지우지 못했습니다. %1</translation>
    </message>
</context>
<context>
    <name>oneul::ArticleController</name>
    <message>
        <source>Link copied</source>
        <translation>링크를 복사했습니다</translation>
    </message>
    <message>
        <source>No more unread articles in this list</source>
        <translation>이 목록에는 안 읽은 기사가 더 없습니다</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>페이지를 가져오는 중…</translation>
    </message>
    <message>
        <source>No article text was found on the page.</source>
        <translation>페이지에서 기사 본문을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The server answered: %1</source>
        <translation>서버 응답: %1</translation>
    </message>
</context>
<context>
    <name>oneul::ArticleListView</name>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>소스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>an unsure category</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>The classifier is unsure. X tells why, 1–9 or E give it a category.</source>
        <translation>분류기가 확신하지 못합니다. X는 까닭을 보여 주고, 1–9나 E로 분류를 정합니다.</translation>
    </message>
    <message>
        <source>unsure</source>
        <translation>불확실</translation>
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
        <source>Nothing matches the filter</source>
        <translation>조건에 맞는 기사가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln건 찾음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::AskBar</name>
    <message>
        <source>&amp;Ask</source>
        <translation>질문(&amp;A)</translation>
    </message>
    <message>
        <source>What do you want to know? In any language</source>
        <translation>무엇이 궁금하세요? 어느 언어로든 물어보세요</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>모든 날</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>최근 %n일</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>기간(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>분류(&amp;I):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>엔진(&amp;B):</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>모든 분류</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
</context>
<context>
    <name>oneul::AskDialog</name>
    <message>
        <source>C&amp;opy as Markdown</source>
        <translation>Markdown으로 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Ask the archive</source>
        <translation>보관함에 질문</translation>
    </message>
    <message>
        <source>The question is being answered</source>
        <translation>질문에 답하는 중</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The answer is made from the articles of your archive and nothing else. Each sentence names its sources and is checked against them.</source>
        <translation>보관함에 있는 기사만으로 답합니다. 문장마다 출처를 밝히고 출처와 대조합니다.</translation>
    </message>
    <message>
        <source>Without a language model the best passages are shown, as the sources have them.</source>
        <translation>언어 모델이 없으면 가장 알맞은 구절을 출처에 있는 그대로 보여 줍니다.</translation>
    </message>
    <message>
        <source>Ask a question about what you have collected</source>
        <translation>모은 기사에 관해 물어보세요</translation>
    </message>
    <message>
        <source>Set up a language model…</source>
        <translation>언어 모델 설정…</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>기사를 찾는 중…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>The answer is coming in. Its sentences are checked when it is complete.</source>
        <translation>답변을 받는 중입니다. 다 받으면 문장을 확인합니다.</translation>
    </message>
    <message>
        <source>No article has anything on this</source>
        <translation>이에 관한 기사가 없습니다</translation>
    </message>
    <message>
        <source>Try all days and all categories, or other words.</source>
        <translation>모든 날과 모든 분류로, 또는 다른 낱말로 물어보세요.</translation>
    </message>
    <message>
        <source>Try other words. Names help, in either language.</source>
        <translation>다른 낱말로 물어보세요. 어느 언어든 이름을 넣으면 도움이 됩니다.</translation>
    </message>
    <message>
        <source>The question could not be answered</source>
        <translation>질문에 답하지 못했습니다</translation>
    </message>
    <message>
        <source>Best passages, chosen by the built-in engine</source>
        <translation>내장 엔진이 고른 구절</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>%1의 답변</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked at</source>
        <translation>
            <numerusform>기사 %n건 참고</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::BackupsPage</name>
    <message>
        <source>There is no backup yet. The first is made a little after the start.</source>
        <translation>아직 백업이 없습니다. 시작하고 조금 뒤에 첫 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>Back up &amp;now</source>
        <translation>지금 백업(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>복원(&amp;R)…</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>폴더 열기(&amp;F)</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Oneul copies the archive once a day while it is open, and before anything large changes it. The copies of seven days and of four weeks are kept.</source>
        <translation>Oneul은 열려 있는 동안 하루에 한 번, 그리고 큰 변경을 하기 전에 보관함을 복사합니다. 7일치와 4주치 사본을 남겨 둡니다.</translation>
    </message>
    <message>
        <source>before an update of Oneul</source>
        <translation>Oneul 업데이트 전</translation>
    </message>
    <message>
        <source>before another archive was restored</source>
        <translation>다른 보관함을 복원하기 전</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Copying and checking the archive</source>
        <translation>보관함을 복사하고 검사하는 중</translation>
    </message>
    <message>
        <source>The archive was backed up.</source>
        <translation>보관함을 백업했습니다.</translation>
    </message>
    <message>
        <source>Go back to the archive of %1?</source>
        <translation>%1의 보관함으로 되돌릴까요?</translation>
    </message>
    <message>
        <source>What came in and what you marked since then goes away with the present archive, which is kept among the backups. Oneul closes its window and opens it again.</source>
        <translation>그 뒤에 들어온 기사와 표시한 내용은 지금 보관함과 함께 빠지며, 지금 보관함은 백업에 남겨 둡니다. Oneul이 창을 닫았다가 다시 엽니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Checking and copying the backup</source>
        <translation>백업을 검사하고 복사하는 중</translation>
    </message>
    <message>
        <source>The backups are in %1</source>
        <translation>백업 위치: %1</translation>
    </message>
</context>
<context>
    <name>oneul::BrokenSourcesPanel</name>
    <message numerus="yes">
        <source>%n failure(s) since %1.</source>
        <translation>
            <numerusform>%1부터 %n회 실패했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>고치기…</translation>
    </message>
    <message>
        <source>Fix %1</source>
        <translation>%1 고치기</translation>
    </message>
    <message>
        <source>Shows the source with its settings and what happened</source>
        <translation>소스의 설정과 그동안의 일을 보여 줍니다</translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n개 더…</numerusform>
        </translation>
    </message>
    <message>
        <source>No source has problems.</source>
        <translation>문제가 있는 소스가 없습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::BuiltinPage</name>
    <message>
        <source>It is always there, works offline and at once, needs no account and costs nothing. The same articles always give the same summary.</source>
        <translation>언제나 쓸 수 있습니다. 오프라인에서 바로 작동하고 계정도 비용도 들지 않습니다. 같은 기사는 언제나 같은 요약이 됩니다.</translation>
    </message>
    <message>
        <source>It chooses one sentence of a source for each story, names the themes, and leaves out what was said already. Nothing is made up: every sentence is a source&apos;s own.</source>
        <translation>소식마다 출처의 문장 하나를 고르고, 주제를 밝히고, 이미 나온 말은 뺍니다. 지어내는 것이 없습니다. 모든 문장이 출처의 문장입니다.</translation>
    </message>
    <message>
        <source>It also writes the sections that a language model could not: when a call fails, is cut off, or a cap is reached. The digest says so there.</source>
        <translation>호출이 실패하거나 끊기거나 한도에 이르러 언어 모델이 쓰지 못한 섹션도 대신 씁니다. 그 사실은 다이제스트의 그 자리에 밝힙니다.</translation>
    </message>
    <message>
        <source>A language model writes in the digest&apos;s language and joins what several articles say. Add one with the button on the left: on this machine, or a service on the net. Its sentences are checked against their sources one by one.</source>
        <translation>언어 모델은 다이제스트의 언어로 쓰고 여러 기사의 내용을 엮습니다. 왼쪽 단추로 이 컴퓨터의 모델이나 인터넷 서비스를 추가하세요. 문장은 하나하나 출처와 대조합니다.</translation>
    </message>
</context>
<context>
    <name>oneul::CarryPage</name>
    <message>
        <source>&amp;Export everything…</source>
        <translation>모두 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Restore from a file…</source>
        <translation>파일에서 복원(&amp;R)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>One file with all articles, marks, labels, notes, digests, sources, saved searches and settings, for another machine or for the shelf. Passwords are not in it.</source>
        <translation>모든 기사, 표시, 라벨, 메모, 다이제스트, 소스, 저장한 검색, 설정을 담은 파일 하나입니다. 다른 컴퓨터로 옮기거나 보관할 때 쓰세요. 비밀번호는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Puts the archive of such a file, or of a backup, in the place of the present one. The present one is kept among the backups. Passwords have to be typed again on another machine.</source>
        <translation>그런 파일이나 백업의 보관함으로 지금 보관함을 바꿉니다. 지금 보관함은 백업에 남겨 둡니다. 다른 컴퓨터에서는 비밀번호를 다시 입력해야 합니다.</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>모두 내보내기</translation>
    </message>
    <message>
        <source>Everything of Oneul (*.oneul)</source>
        <translation>Oneul 전체 파일 (*.oneul)</translation>
    </message>
    <message>
        <source>Writing everything into one file</source>
        <translation>모두 한 파일에 쓰는 중</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>다이제스트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1, %2 and everything else, %3.</source>
        <translation>저장함: %1, %2와 나머지 모두, %3.</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>모두 복원</translation>
    </message>
    <message>
        <source>Everything of Oneul and backups (*.oneul *.db)</source>
        <translation>Oneul 전체 파일과 백업 (*.oneul *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The file holds %1 and %2. The present archive is kept among the backups. Oneul closes its window and opens it again.</source>
        <translation>파일에 %1, %2가 들어 있습니다. 지금 보관함은 백업에 남겨 둡니다. Oneul이 창을 닫았다가 다시 엽니다.</translation>
    </message>
    <message>
        <source>The settings of the file take the place of yours.</source>
        <translation>파일의 설정이 지금 설정을 대신합니다.</translation>
    </message>
    <message>
        <source>Replace the archive by this file?</source>
        <translation>보관함을 이 파일로 바꿀까요?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message>
        <source>Checking and copying the file</source>
        <translation>파일을 검사하고 복사하는 중</translation>
    </message>
</context>
<context>
    <name>oneul::CategoryColors</name>
    <message>
        <source>Blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>주황</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>청록</translation>
    </message>
    <message>
        <source>Magenta</source>
        <translation>자홍</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>황토</translation>
    </message>
    <message>
        <source>Sky blue</source>
        <translation>하늘색</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>보라</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>올리브</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>장미색</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>회색</translation>
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
    <message>
        <source>Check what it belongs to besides (Ctrl+Return)</source>
        <translation>함께 속하는 분류를 표시하세요 (Ctrl+Return)</translation>
    </message>
    <message>
        <source>The check box: it belongs here besides</source>
        <translation>체크 상자: 이 분류에도 속함</translation>
    </message>
    <message>
        <source>New category “%1”</source>
        <translation>새 분류 “%1”</translation>
    </message>
</context>
<context>
    <name>oneul::CategoryTable</name>
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
        <source>Show these articles</source>
        <translation>이 기사 보기</translation>
    </message>
</context>
<context>
    <name>oneul::ChartSaver</name>
    <message>
        <source>Save as…</source>
        <translation>다른 이름으로 저장…</translation>
    </message>
    <message>
        <source>Save “%1” as…</source>
        <translation>“%1” 저장…</translation>
    </message>
    <message>
        <source>Save as picture (PNG)…</source>
        <translation>그림으로 저장 (PNG)…</translation>
    </message>
    <message>
        <source>Save as drawing (SVG)…</source>
        <translation>도면으로 저장 (SVG)…</translation>
    </message>
    <message>
        <source>Save as table (CSV)…</source>
        <translation>표로 저장 (CSV)…</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>“%1” 저장</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The chart was not saved</source>
        <translation>차트를 저장하지 못했습니다</translation>
    </message>
</context>
<context>
    <name>oneul::ClaimCard</name>
    <message>
        <source>Previous sentence (K)</source>
        <translation>이전 문장 (K)</translation>
    </message>
    <message>
        <source>Next sentence (J)</source>
        <translation>다음 문장 (J)</translation>
    </message>
    <message>
        <source>Click a sentence, or go to one with J and K, to see what bears it out.</source>
        <translation>문장을 누르거나 J와 K로 옮겨 가면 근거가 보입니다.</translation>
    </message>
    <message>
        <source>Edit &amp;by hand</source>
        <translation>직접 편집(&amp;B)</translation>
    </message>
    <message>
        <source>Translated from: %1</source>
        <translation>원문: %1</translation>
    </message>
</context>
<context>
    <name>oneul::ClaimEditor</name>
    <message>
        <source>Sentence</source>
        <translation>문장</translation>
    </message>
    <message>
        <source>It is marked as edited by hand, and checked against its sources again.</source>
        <translation>직접 편집함으로 표시하고 출처와 다시 대조합니다.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>적용(&amp;K)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Re&amp;move sentence</source>
        <translation>문장 제거(&amp;M)</translation>
    </message>
</context>
<context>
    <name>oneul::ClaimReader</name>
    <message>
        <source>Regenerate, compare engines, what was left out</source>
        <translation>다시 쓰기, 엔진 비교, 제외된 것</translation>
    </message>
</context>
<context>
    <name>oneul::ClaimWords</name>
    <message>
        <source>replaces a withheld sentence</source>
        <translation>보류한 문장을 대신함</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>직접 편집함</translation>
    </message>
    <message>
        <source>It was edited by hand, and checked again.</source>
        <translation>직접 편집한 뒤 다시 확인했습니다.</translation>
    </message>
    <message>
        <source>Key themes</source>
        <translation>주요 주제</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>영향 분석</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>최종 요약</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>주요 사건</translation>
    </message>
    <message>
        <source>A sentence edited by hand</source>
        <translation>문장을 직접 편집</translation>
    </message>
    <message>
        <source>A sentence removed</source>
        <translation>문장 제거</translation>
    </message>
    <message>
        <source>A section regenerated</source>
        <translation>섹션 다시 씀</translation>
    </message>
    <message>
        <source>A section chosen from a comparison</source>
        <translation>비교에서 섹션 선택</translation>
    </message>
    <message>
        <source>An earlier version restored</source>
        <translation>이전 버전 복원</translation>
    </message>
</context>
<context>
    <name>oneul::ColorButton</name>
    <message>
        <source>Another colour…</source>
        <translation>다른 색…</translation>
    </message>
    <message>
        <source>Colour of the category</source>
        <translation>분류의 색</translation>
    </message>
</context>
<context>
    <name>oneul::CommandPalette</name>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>A command, a source, a category, a search or a day</source>
        <translation>명령, 소스, 분류, 검색, 날짜</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters.</source>
        <translation>찾은 것이 없습니다. 글자를 줄여 보세요.</translation>
    </message>
</context>
<context>
    <name>oneul::CompareColumn</name>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>보류 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Write</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>이것으로 바꾸기</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message>
        <source>Being written…</source>
        <translation>쓰는 중…</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>이미 있음</translation>
    </message>
</context>
<context>
    <name>oneul::CompareDialog</name>
    <message>
        <source>Compare engines: %1</source>
        <translation>엔진 비교: %1</translation>
    </message>
</context>
<context>
    <name>oneul::ComparePage</name>
    <message>
        <source>One day</source>
        <translation>한 날</translation>
    </message>
    <message>
        <source>The other day</source>
        <translation>다른 날</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교할 두 날</translation>
    </message>
    <message>
        <source>with</source>
        <comment>Compare … with …</comment>
        <translation>과</translation>
    </message>
    <message>
        <source>No stories on these days.</source>
        <translation>이 날들에는 소식이 없습니다.</translation>
    </message>
    <message>
        <source>Choose two different days to see what changed between them.</source>
        <translation>서로 다른 두 날을 고르면 그사이 바뀐 것이 보입니다.</translation>
    </message>
    <message>
        <source>%1: %2 · %3: %4</source>
        <comment>day: articles · day: articles</comment>
        <translation>%1: %2 · %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ComparedDay</name>
    <message>
        <source>Open this day</source>
        <translation>이날 열기</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 열기</translation>
    </message>
    <message>
        <source>Digest of %1</source>
        <translation>%1의 다이제스트</translation>
    </message>
    <message>
        <source>No digest for this day yet</source>
        <translation>이날의 다이제스트가 아직 없습니다</translation>
    </message>
    <message>
        <source>Open the day to make one. The numbers above are those of its articles.</source>
        <translation>그날을 열면 만들 수 있습니다. 위의 숫자는 그날 기사의 수입니다.</translation>
    </message>
</context>
<context>
    <name>oneul::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>이 조건 제거</translation>
    </message>
    <message>
        <source>Condition %1: field</source>
        <translation>조건 %1: 항목</translation>
    </message>
    <message>
        <source>Condition %1: test</source>
        <translation>조건 %1: 비교</translation>
    </message>
    <message>
        <source>Condition %1: value</source>
        <translation>조건 %1: 값</translation>
    </message>
    <message>
        <source>Remove condition %1</source>
        <translation>조건 %1 제거</translation>
    </message>
</context>
<context>
    <name>oneul::ConnectionPage</name>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>프로토콜(&amp;P):</translation>
    </message>
    <message>
        <source>A&amp;ddress:</source>
        <translation>주소(&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Key:</source>
        <translation>키(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>모델(&amp;M):</translation>
    </message>
</context>
<context>
    <name>oneul::CostPage</name>
    <message>
        <source>%1 tokens in, %2 out</source>
        <translation>토큰 입력 %1, 출력 %2</translation>
    </message>
    <message>
        <source>%1 (partly counted here: the server did not say)</source>
        <translation>%1 (서버가 알리지 않은 부분은 직접 셈)</translation>
    </message>
    <message>
        <source>Price of a million tokens in</source>
        <translation>입력 토큰 100만 개의 가격</translation>
    </message>
    <message>
        <source>Price of a million tokens out</source>
        <translation>출력 토큰 100만 개의 가격</translation>
    </message>
    <message>
        <source>no cap</source>
        <translation>한도 없음</translation>
    </message>
    <message>
        <source>Cost of a run at most</source>
        <translation>실행당 최대 비용</translation>
    </message>
    <message>
        <source>Cost of a day at most</source>
        <translation>하루 최대 비용</translation>
    </message>
    <message>
        <source>Tokens of a run at most</source>
        <translation>실행당 최대 토큰</translation>
    </message>
    <message>
        <source>Tokens of a day at most</source>
        <translation>하루 최대 토큰</translation>
    </message>
    <message>
        <source>out:</source>
        <translation>출력:</translation>
    </message>
    <message>
        <source>As the price list of the service says. With 0 only tokens are counted.</source>
        <translation>서비스의 가격표대로 적습니다. 0이면 토큰만 셉니다.</translation>
    </message>
    <message>
        <source>and use:</source>
        <translation>토큰:</translation>
    </message>
    <message>
        <source>A &amp;day may cost:</source>
        <translation>하루 비용(&amp;D):</translation>
    </message>
    <message>
        <source>Tokens in and out together. Where a cap would be passed, the built-in engine writes the section, and the digest says so.</source>
        <translation>토큰은 입력과 출력을 합친 수입니다. 한도를 넘게 되면 내장 엔진이 섹션을 쓰고 다이제스트에 밝힙니다.</translation>
    </message>
    <message>
        <source>Used today:</source>
        <translation>오늘 사용량:</translation>
    </message>
    <message>
        <source>Used in all:</source>
        <translation>전체 사용량:</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>A &amp;million tokens in:</source>
        <translation>100만 토큰당 입력(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>통화(&amp;C):</translation>
    </message>
    <message>
        <source>A ru&amp;n may cost:</source>
        <translation>실행당 비용(&amp;N):</translation>
    </message>
</context>
<context>
    <name>oneul::DashboardPage</name>
    <message>
        <source>Categories of the day</source>
        <translation>이날의 분류</translation>
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
    <message>
        <source>Over time</source>
        <translation>추이</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how much the bars show</comment>
        <translation>
            <numerusform>%n일</numerusform>
        </translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3개월</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1년</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Day over day</source>
        <translation>어제와 오늘</translation>
    </message>
    <message>
        <source>Rising and fading terms</source>
        <translation>뜨는 말과 지는 말</translation>
    </message>
    <message>
        <source>Sources and categories</source>
        <translation>소스와 분류</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Kind of articles</source>
        <translation>기사 종류</translation>
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
    <message>
        <source>MMM yyyy</source>
        <comment>short month with year</comment>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>short month</comment>
        <translation>M월</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1부터 한 주</translation>
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
    <name>oneul::DayDigestPanel</name>
    <message>
        <source>Open the digest</source>
        <translation>다이제스트 열기</translation>
    </message>
    <message>
        <source>Compare with the day before</source>
        <translation>전날과 비교</translation>
    </message>
    <message>
        <source>Refresh the sources</source>
        <translation>소스 새로 고침</translation>
    </message>
    <message>
        <source>Make the digest</source>
        <translation>다이제스트 만들기</translation>
    </message>
    <message>
        <source>The digest is being made…</source>
        <translation>다이제스트를 만들고 있습니다…</translation>
    </message>
    <message>
        <source>No articles of this day yet.</source>
        <translation>이날의 기사가 아직 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s)</source>
        <translation>
            <numerusform>분류 %Ln개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>읽지 않음 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than the day before</source>
        <translation>
            <numerusform>전날보다 %Ln건 많음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than the day before</source>
        <translation>
            <numerusform>전날보다 %Ln건 적음</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as the day before</source>
        <translation>전날과 같음</translation>
    </message>
    <message>
        <source>%1: %2, %3 · %4</source>
        <comment>kind: sections, articles · when it was made</comment>
        <translation>%1: %2, %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>섹션 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>No digest for this day yet. It sums up each category, with its sources.</source>
        <translation>이날의 다이제스트가 아직 없습니다. 다이제스트는 분류마다 출처와 함께 요약합니다.</translation>
    </message>
    <message>
        <source>Sentences: %1</source>
        <translation>문장: %1</translation>
    </message>
    <message numerus="yes">
        <source>Make it again: %n new article(s)</source>
        <comment>the digest</comment>
        <translation>
            <numerusform>다시 만들기: 새 기사 %n건</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DecisionWords</name>
    <message>
        <source>Classifier</source>
        <translation>분류기</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>The classifier put it here.</source>
        <translation>분류기가 여기에 넣었습니다.</translation>
    </message>
    <message>
        <source>An imported report had it here.</source>
        <translation>가져온 보고서에서 여기에 있었습니다.</translation>
    </message>
    <message>
        <source>You put it here.</source>
        <translation>직접 여기에 넣었습니다.</translation>
    </message>
    <message>
        <source>One of your rules put it here.</source>
        <translation>내 규칙이 여기에 넣었습니다.</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>매우 확실</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>꽤 확실</translation>
    </message>
    <message>
        <source>Not very sure</source>
        <translation>덜 확실</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Keyword</source>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>낱말</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Your earlier edit</source>
        <translation>이전 직접 편집</translation>
    </message>
</context>
<context>
    <name>oneul::DiffView</name>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>This is the standard prompt: nothing was changed.</source>
        <translation>표준 프롬프트입니다. 바뀐 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::DifferenceTable</name>
    <message>
        <source>Categories of both days</source>
        <translation>두 날의 분류</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Both as bars</source>
        <translation>두 날의 막대</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>이전 %1, 이후 %2</translation>
    </message>
    <message>
        <source>Only on the later day</source>
        <translation>뒤의 날에만</translation>
    </message>
    <message>
        <source>Only on the earlier day</source>
        <translation>앞의 날에만</translation>
    </message>
    <message>
        <source>On both days</source>
        <translation>두 날 모두</translation>
    </message>
</context>
<context>
    <name>oneul::DigestBrowser</name>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
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
    <message>
        <source>Make the digest</source>
        <translation>다이제스트 만들기</translation>
    </message>
    <message>
        <source>A digest of %1: each category is summarised by itself.</source>
        <translation>%1의 다이제스트. 분류마다 따로 요약합니다.</translation>
    </message>
    <message>
        <source>&amp;Make the digest</source>
        <translation>다이제스트 만들기(&amp;M)</translation>
    </message>
    <message>
        <source>Another digest is being made. Wait until it is ready.</source>
        <translation>다른 다이제스트를 만들고 있습니다. 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>The digest was not made</source>
        <translation>다이제스트를 만들지 않았습니다</translation>
    </message>
    <message>
        <source>Remove the digest</source>
        <translation>다이제스트 삭제</translation>
    </message>
    <message>
        <source>The digest of %1 was removed. It can be undone.</source>
        <translation>%1 다이제스트를 삭제했습니다. 되돌릴 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the newest digest are in your own words; a new one has none of them. The version that has them is kept.</source>
        <translation>
            <numerusform>최신 다이제스트에 직접 고친 문장이 %n개 있으며, 새로 만들면 들어가지 않습니다. 고친 버전은 보관됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the digest of %1 anew?</source>
        <translation>%1 다이제스트를 새로 만들까요?</translation>
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
            <numerusform>섹션 %n개</numerusform>
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
    <message>
        <source>Make with…</source>
        <translation>엔진 선택…</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>버전…</translation>
    </message>
    <message>
        <source>What changed from version to version, and how to have one back</source>
        <translation>버전마다 바뀐 것을 보고 이전 버전을 복원합니다</translation>
    </message>
    <message>
        <source>Choose the engine, and see what it would use</source>
        <translation>엔진을 고르고 예상 사용량을 확인합니다</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Write a report of your own on what the digests say</source>
        <translation>다이제스트를 바탕으로 내 보고서를 씁니다</translation>
    </message>
</context>
<context>
    <name>oneul::DigestSettings</name>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>&amp;Written in:</source>
        <translation>작성 언어(&amp;W):</translation>
    </message>
    <message>
        <source>Like the window</source>
        <translation>창의 언어에 따름</translation>
    </message>
    <message>
        <source>Digests made before keep their language; make one again to change it.</source>
        <translation>이미 만든 다이제스트의 언어는 그대로입니다. 바꾸려면 다시 만드세요.</translation>
    </message>
    <message>
        <source>&amp;Reports:</source>
        <translation>보고서(&amp;R):</translation>
    </message>
    <message>
        <source>One each for news and papers</source>
        <translation>뉴스와 논문을 따로</translation>
    </message>
    <message>
        <source>One combined report</source>
        <translation>하나의 보고서로</translation>
    </message>
    <message>
        <source>News and papers apart</source>
        <translation>뉴스와 논문 따로</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Your documents</source>
        <translation>내 문서 폴더</translation>
    </message>
    <message>
        <source>File &amp;names:</source>
        <translation>파일 이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Paper:</source>
        <translation>용지(&amp;P):</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>&amp;Template for editing:</source>
        <translation>편집할 때 쓰는 템플릿(&amp;T):</translation>
    </message>
    <message>
        <source>News and papers in one</source>
        <translation>뉴스와 논문을 하나로</translation>
    </message>
    <message>
        <source>Your own templates are made and chosen in the editor of reports.</source>
        <translation>내 템플릿은 보고서 편집기에서 만들고 고릅니다.</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>폴더(&amp;L):</translation>
    </message>
    <message>
        <source>Placeholders: %1</source>
        <translation>자리표시자: %1</translation>
    </message>
    <message>
        <source>C&amp;harts beside Markdown:</source>
        <translation>Markdown 옆의 차트(&amp;H):</translation>
    </message>
    <message>
        <source>Cover line: days, engine and &amp;supported sentences</source>
        <translation>표지 줄: 날짜, 엔진, 근거 있는 문장 수(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Evidence: the passages of the sources</source>
        <translation>근거: 출처의 구절(&amp;E)</translation>
    </message>
    <message>
        <source>Front &amp;matter (YAML) in Markdown</source>
        <translation>Markdown에 YAML 프런트 매터(&amp;M)</translation>
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
            <numerusform>섹션 %n개 중 %1개 작성</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest is being made…</source>
        <translation>다이제스트를 만들고 있습니다…</translation>
    </message>
</context>
<context>
    <name>oneul::DisagreementHtml</name>
    <message>
        <source>The sources of one story state different figures</source>
        <translation>한 소식의 출처들이 서로 다른 수치를 말합니다</translation>
    </message>
    <message>
        <source>The sources of one story state different names</source>
        <translation>한 소식의 출처들이 서로 다른 이름을 말합니다</translation>
    </message>
</context>
<context>
    <name>oneul::DocumentTreeView</name>
    <message>
        <source>The document is large; only its beginning is shown.</source>
        <translation>문서가 커서 앞부분만 표시합니다.</translation>
    </message>
    <message>
        <source>Find a text or an element; Enter finds the next one</source>
        <translation>텍스트나 요소 찾기(Enter 키로 다음 찾기)</translation>
    </message>
    <message>
        <source>Element</source>
        <translation>요소</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>The path of the chosen element</source>
        <translation>선택한 요소의 경로</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Use for “%1”</source>
        <translation>“%1”에 사용</translation>
    </message>
    <message>
        <source>Search in the document</source>
        <translation>문서에서 찾기</translation>
    </message>
    <message>
        <source>Elements of the document</source>
        <translation>문서의 요소</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>경로</translation>
    </message>
</context>
<context>
    <name>oneul::DonutPanel</name>
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
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>기사</numerusform>
        </translation>
    </message>
    <message>
        <source>Categories of the day</source>
        <translation>하루의 분류</translation>
    </message>
</context>
<context>
    <name>oneul::EditBar</name>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>oneul::EditLogModel</name>
    <message>
        <source>Decided by: %1</source>
        <translation>결정: %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>oneul::EditLogPage</name>
    <message>
        <source>Log of category edits</source>
        <translation>분류 편집 기록</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>누가</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>모두</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>이 목록 거르기</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>되돌려 놓기</translation>
    </message>
    <message>
        <source>Gives the article its former category again</source>
        <translation>기사를 이전 분류로 되돌립니다</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>조건에 맞는 것이 없습니다</translation>
    </message>
    <message>
        <source>No edits yet</source>
        <translation>아직 편집이 없습니다</translation>
    </message>
    <message>
        <source>Whatever you, your rules or an import do to categories is told here.</source>
        <translation>나와 규칙, 가져오기가 분류에 한 일이 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>Open the article</source>
        <translation>기사 열기</translation>
    </message>
</context>
<context>
    <name>oneul::EditorBar</name>
    <message>
        <source>Add &amp;note</source>
        <translation>메모 추가(&amp;N)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Stored reports</source>
        <translation>저장된 보고서</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>How a new report is laid out; a changed one stays under “Stored reports”</source>
        <translation>새 보고서의 구성입니다. 고친 보고서는 “저장된 보고서”에 남습니다</translation>
    </message>
    <message>
        <source>Language of the digests</source>
        <translation>다이제스트 언어</translation>
    </message>
    <message>
        <source>Newest digests</source>
        <translation>최신 다이제스트</translation>
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
        <source>&amp;New report of this day</source>
        <translation>이날의 새 보고서(&amp;N)</translation>
    </message>
    <message>
        <source>New report of &amp;seven days</source>
        <translation>7일간의 새 보고서(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Templates…</source>
        <translation>템플릿(&amp;T)…</translation>
    </message>
    <message>
        <source>Back to the &amp;original</source>
        <translation>원래대로 되돌리기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Remove the report</source>
        <translation>보고서 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Show the o&amp;utline</source>
        <translation>개요 보기(&amp;U)</translation>
    </message>
    <message>
        <source>Show the &amp;preview</source>
        <translation>미리 보기 표시(&amp;P)</translation>
    </message>
    <message>
        <source>as the digests have it</source>
        <translation>다이제스트 그대로</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>saved</source>
        <translation>저장됨</translation>
    </message>
    <message>
        <source>Puts a note of your own below the heading above the cursor</source>
        <translation>커서 위의 제목 바로 아래에 내 메모를 넣습니다</translation>
    </message>
</context>
<context>
    <name>oneul::EditorController</name>
    <message>
        <source>Remove the report</source>
        <translation>보고서 제거</translation>
    </message>
    <message>
        <source>Another digest is being made. Wait until it is ready.</source>
        <translation>다른 다이제스트를 만들고 있습니다. 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Making the digest</source>
        <translation>다이제스트 만드는 중</translation>
    </message>
    <message>
        <source>There are no articles of %1 to make a digest of.</source>
        <translation>%1에는 다이제스트로 만들 기사가 없습니다.</translation>
    </message>
    <message>
        <source>The report “%1” was removed.</source>
        <translation>보고서 “%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
</context>
<context>
    <name>oneul::EditorPage</name>
    <message>
        <source>The report can&apos;t be shown</source>
        <translation>보고서를 표시할 수 없습니다</translation>
    </message>
    <message>
        <source>There is no digest of this day yet</source>
        <translation>이날의 다이제스트가 아직 없습니다</translation>
    </message>
    <message>
        <source>A report is written from the day&apos;s digests.</source>
        <translation>보고서는 그날의 다이제스트로 씁니다.</translation>
    </message>
    <message>
        <source>Make the digest</source>
        <translation>다이제스트 만들기</translation>
    </message>
    <message>
        <source>There is no digest in Korean yet</source>
        <translation>한국어 다이제스트가 아직 없습니다</translation>
    </message>
    <message>
        <source>Make it in Korean</source>
        <translation>한국어로 만들기</translation>
    </message>
    <message>
        <source>There is no digest in English yet</source>
        <translation>영어 다이제스트가 아직 없습니다</translation>
    </message>
    <message>
        <source>Make it in English</source>
        <translation>영어로 만들기</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
</context>
<context>
    <name>oneul::EngineBox</name>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
</context>
<context>
    <name>oneul::EngineDetails</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
</context>
<context>
    <name>oneul::EngineEstimate</name>
    <message>
        <source>E&amp;ngine:</source>
        <translation>엔진(&amp;N):</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>예상하는 중…</translation>
    </message>
    <message>
        <source>Known already: nothing is sent.</source>
        <translation>이미 있어 아무것도 보내지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>호출 %n번</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) known already</source>
        <translation>
            <numerusform>이미 있는 섹션 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>약 %1</translation>
    </message>
    <message>
        <source>This would pass the cap of a run: the built-in engine writes the sections beyond it.</source>
        <translation>한 번 실행의 한도를 넘습니다. 넘는 섹션은 내장 엔진이 씁니다.</translation>
    </message>
    <message>
        <source>This would pass the cap of the day: the built-in engine writes the sections beyond it.</source>
        <translation>하루 한도를 넘습니다. 넘는 섹션은 내장 엔진이 씁니다.</translation>
    </message>
</context>
<context>
    <name>oneul::EngineList</name>
    <message>
        <source>Engines</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>writes digests</source>
        <translation>다이제스트 작성</translation>
    </message>
    <message>
        <source>offline, always there</source>
        <translation>오프라인, 언제나 사용 가능</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>저장 안 됨</translation>
    </message>
</context>
<context>
    <name>oneul::EngineProblems</name>
    <message>
        <source>Give the engine a name: digests tell by it who wrote them.</source>
        <translation>엔진의 이름을 지으세요. 다이제스트에 작성한 엔진으로 나옵니다.</translation>
    </message>
    <message>
        <source>This is the name of the built-in engine. Choose another.</source>
        <translation>내장 엔진의 이름입니다. 다른 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Another engine has this name already.</source>
        <translation>다른 엔진이 이미 이 이름을 씁니다.</translation>
    </message>
    <message>
        <source>Enter the address of the server, such as %1.</source>
        <translation>%1 같은 서버 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>The address must start with http:// or https:// and name a server.</source>
        <translation>주소는 http:// 또는 https://로 시작하고 서버 이름이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Leave name and password out of the address: the key has a field of its own.</source>
        <translation>주소에 이름과 비밀번호를 넣지 마세요. 키를 적는 칸이 따로 있습니다.</translation>
    </message>
    <message>
        <source>Leave out what follows “?” or “#”.</source>
        <translation>“?”나 “#” 뒤는 빼세요.</translation>
    </message>
    <message>
        <source>Leave out “%1”: Oneul adds what each request needs.</source>
        <translation>“%1”은(는) 빼세요. 요청마다 필요한 것을 Oneul이 붙입니다.</translation>
    </message>
    <message>
        <source>Servers of this protocol usually have an address that ends in /v1.</source>
        <translation>이 프로토콜의 서버 주소는 보통 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>With this protocol the address usually has no /v1.</source>
        <translation>이 프로토콜에서는 보통 주소에 /v1이 없습니다.</translation>
    </message>
    <message>
        <source>http:// is not encrypted: anybody on the way can read the key and the articles.</source>
        <translation>http://는 암호화되지 않아 중간에서 누구나 키와 기사를 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Titles and texts of the articles in question are sent to %1.</source>
        <translation>해당 기사의 제목과 본문을 %1(으)로 보냅니다.</translation>
    </message>
    <message>
        <source>Choose a model: fetch the list, or type its name.</source>
        <translation>모델을 고르세요. 목록을 가져오거나 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Prompt and answer share the context: an answer of %L1 tokens leaves no room for articles in %L2.</source>
        <translation>프롬프트와 답변은 컨텍스트를 나눠 씁니다. 컨텍스트 %L2에 답변 %L1토큰이면 기사를 넣을 자리가 없습니다.</translation>
    </message>
    <message>
        <source>Name the currency of the prices, such as %1.</source>
        <translation>%1처럼 가격의 통화를 적으세요.</translation>
    </message>
    <message>
        <source>A key has Latin letters, digits and signs only, without blanks. Copy it again.</source>
        <translation>키에는 로마자와 숫자, 기호만 들어가고 빈칸이 없습니다. 다시 복사하세요.</translation>
    </message>
</context>
<context>
    <name>oneul::EngineSettings</name>
    <message>
        <source>Engines</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>Digests are summarised &amp;by:</source>
        <translation>다이제스트 요약 엔진(&amp;B):</translation>
    </message>
    <message>
        <source>The built-in engine needs nothing. A language model is asked for digests only when you choose it here or when you make one.</source>
        <translation>내장 엔진은 준비할 것이 없습니다. 언어 모델은 여기서 고르거나 다이제스트를 만들 때 고른 경우에만 씁니다.</translation>
    </message>
    <message>
        <source>Language &amp;models…</source>
        <translation>언어 모델(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>oneul::EngineWords</name>
    <message>
        <source>%1 has nothing at this address (%2). It usually ends in /v1.</source>
        <translation>%1의 이 주소에는 아무것도 없습니다(%2). 주소는 보통 /v1로 끝납니다.</translation>
    </message>
    <message>
        <source>%1 has nothing at this address (%2). Check the address and the protocol.</source>
        <translation>%1의 이 주소에는 아무것도 없습니다(%2). 주소와 프로토콜을 확인하세요.</translation>
    </message>
    <message>
        <source>The server %1 was not found. Check the address, and the network connection.</source>
        <translation>%1 서버를 찾지 못했습니다. 주소와 네트워크 연결을 확인하세요.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start the program that serves the model, and check the port.</source>
        <translation>%1에서 응답이 없습니다. 모델 서버 프로그램을 시작하고 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address and the port.</source>
        <translation>%1이(가) 연결을 거부합니다. 주소와 포트를 확인하세요.</translation>
    </message>
    <message>
        <source>The connection broke off before the answer was complete. Try again.</source>
        <translation>답변을 다 받기 전에 연결이 끊겼습니다. 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing came for %n second(s). A large model may need longer: raise “Wait for”.</source>
        <translation>
            <numerusform>%n초 동안 아무것도 오지 않았습니다. 큰 모델은 더 걸릴 수 있으니 “기다리는 시간”을 늘리세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No secure connection could be made. Check that the address begins as the server wants it, https:// or http://.</source>
        <translation>보안 연결을 맺지 못했습니다. 주소가 https://와 http:// 중 서버에 맞는 것으로 시작하는지 확인하세요.</translation>
    </message>
    <message>
        <source>The server sends requests to another address, which is not followed: a key belongs to one server. Enter the address that it leads to.</source>
        <translation>서버가 다른 주소로 넘기지만 따르지 않습니다. 키는 한 서버에만 보내기 때문입니다. 넘겨지는 주소를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>The server answered with an error.</source>
        <translation>서버가 오류로 응답했습니다.</translation>
    </message>
    <message>
        <source>The longest answer is as long as the whole context.</source>
        <translation>답변 최대 길이가 컨텍스트 전체와 같습니다.</translation>
    </message>
    <message>
        <source>Another engine has this name already.</source>
        <translation>다른 엔진이 이미 이 이름을 씁니다.</translation>
    </message>
    <message>
        <source>The engine has no name yet.</source>
        <translation>엔진에 아직 이름이 없습니다.</translation>
    </message>
    <message>
        <source>No model is chosen yet.</source>
        <translation>아직 모델을 고르지 않았습니다.</translation>
    </message>
    <message>
        <source>The model found nothing in the articles that they bear out.</source>
        <translation>모델이 기사로 뒷받침되는 내용을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>The built-in engine stepped in. %1</source>
        <translation>내장 엔진이 대신 썼습니다. %1</translation>
    </message>
    <message>
        <source>Built-in</source>
        <translation>내장 엔진</translation>
    </message>
    <message>
        <source>Works offline, at once and without an account; every sentence is one of a source.</source>
        <translation>오프라인에서 계정 없이 바로 작동하며, 모든 문장이 출처의 문장입니다.</translation>
    </message>
    <message>
        <source>Ollama (its own)</source>
        <translation>Ollama (자체)</translation>
    </message>
    <message>
        <source>Anthropic Messages</source>
        <translation>Anthropic Messages</translation>
    </message>
    <message>
        <source>OpenAI-compatible</source>
        <translation>OpenAI 호환</translation>
    </message>
    <message>
        <source>Answer a question</source>
        <translation>질문에 답하기</translation>
    </message>
    <message>
        <source>Translate titles</source>
        <translation>제목 번역</translation>
    </message>
    <message>
        <source>Categorise articles</source>
        <translation>기사 분류</translation>
    </message>
    <message>
        <source>Summarise a section</source>
        <translation>섹션 요약</translation>
    </message>
    <message>
        <source>Sent for each question to the archive, with the articles that were found.</source>
        <translation>보관함에 질문할 때마다 찾은 기사와 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Sent with titles that are in another language than the digest.</source>
        <translation>다이제스트와 언어가 다른 제목과 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Sent with articles of which the classifier is unsure.</source>
        <translation>분류기가 확신하지 못하는 기사와 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Sent for each section of a digest, with the articles of that section alone.</source>
        <translation>다이제스트의 섹션마다 그 섹션의 기사만 담아 보냅니다.</translation>
    </message>
    <message>
        <source>The language of the answer</source>
        <translation>답변의 언어</translation>
    </message>
    <message>
        <source>How sentences end in that language</source>
        <translation>그 언어의 문장 끝맺음</translation>
    </message>
    <message>
        <source>The name of the section&apos;s category</source>
        <translation>섹션 분류의 이름</translation>
    </message>
    <message>
        <source>How many articles there are</source>
        <translation>기사 수</translation>
    </message>
    <message>
        <source>The articles with their numbers, titles and texts</source>
        <translation>번호와 제목, 본문을 담은 기사</translation>
    </message>
    <message>
        <source>The question as it was typed</source>
        <translation>입력한 질문 그대로</translation>
    </message>
    <message>
        <source>The categories with their ids and names</source>
        <translation>분류의 id와 이름</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>a step of the connection test</comment>
        <translation>모델</translation>
    </message>
    <message>
        <source>Answer</source>
        <comment>a step of the connection test</comment>
        <translation>답변</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a step of the connection test</comment>
        <translation>설정</translation>
    </message>
    <message>
        <source>as typed above</source>
        <translation>위에 입력한 대로</translation>
    </message>
    <message>
        <source>as it is kept</source>
        <translation>보관된 대로</translation>
    </message>
    <message>
        <source>from the environment</source>
        <translation>환경 변수에서</translation>
    </message>
    <message>
        <source>none is sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>about %1 tokens</source>
        <translation>약 %1토큰</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1토큰</translation>
    </message>
    <message>
        <source>There is no network connection. The built-in engine works without one.</source>
        <translation>네트워크에 연결되어 있지 않습니다. 내장 엔진은 연결 없이도 작동합니다.</translation>
    </message>
    <message>
        <source>The address is missing, or is no address.</source>
        <translation>주소가 없거나 올바르지 않습니다.</translation>
    </message>
    <message>
        <source>The model&apos;s server could not be reached, or did not answer in time.</source>
        <translation>모델 서버에 연결하지 못했거나 제때 응답하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::EnginesDialog</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>제거(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Use for digests</source>
        <translation>다이제스트에 사용(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Language models</source>
        <translation>언어 모델</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>On this machine</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>&amp;Another server…</source>
        <translation>다른 서버(&amp;A)…</translation>
    </message>
    <message>
        <source>My server</source>
        <translation>내 서버</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>저장했습니다.</translation>
    </message>
    <message>
        <source>Used for digests</source>
        <translation>다이제스트에 사용 중</translation>
    </message>
    <message>
        <source>Choose a model, test the connection, and save.</source>
        <translation>모델을 고르고 연결을 시험한 다음 저장하세요.</translation>
    </message>
    <message>
        <source>The copy has no key of its own yet.</source>
        <translation>복제한 엔진에는 아직 키가 없습니다.</translation>
    </message>
    <message>
        <source>The built-in engine writes digests from then on.</source>
        <translation>그 뒤로는 내장 엔진이 다이제스트를 씁니다.</translation>
    </message>
    <message>
        <source>Remove “%1” with its key? Digests that it wrote stay as they are.</source>
        <translation>“%1”을(를) 키와 함께 제거할까요? 이미 쓴 다이제스트는 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>“%1” was removed.</source>
        <translation>“%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Everything was saved but the key.</source>
        <translation>키를 뺀 나머지를 저장했습니다.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used (%1). The key can be kept in a file of the data folder instead, which you alone can read and which is not encrypted.</source>
        <translation>시스템 키링을 쓸 수 없습니다(%1). 대신 키를 데이터 폴더의 파일에 보관할 수 있습니다. 이 파일은 나만 읽을 수 있지만 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>Keep it in a file</source>
        <translation>파일에 보관</translation>
    </message>
    <message numerus="yes">
        <source>%n engine(s) are not saved.</source>
        <translation>
            <numerusform>저장하지 않은 엔진이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>복제(&amp;I)</translation>
    </message>
    <message>
        <source>The list of language models could not be read. The file is kept as engines.json.broken; what you save here begins a new one.</source>
        <translation>언어 모델 목록을 읽지 못했습니다. 그 파일은 engines.json.broken으로 남겨 두었고, 여기서 저장하면 새 목록이 시작됩니다.</translation>
    </message>
    <message>
        <source>The key is on its way to the keyring; then the window closes. Close it again not to wait.</source>
        <translation>키를 키링에 저장하는 중이며, 끝나면 창이 닫힙니다. 기다리지 않으려면 다시 닫으세요.</translation>
    </message>
    <message>
        <source>Something here is missing or wrong: the fields say what.</source>
        <translation>빠지거나 잘못된 것이 있습니다. 해당 칸에 나와 있습니다.</translation>
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
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>경고: %1</translation>
    </message>
</context>
<context>
    <name>oneul::EvidenceBars</name>
    <message>
        <source>What spoke for and against</source>
        <translation>찬성과 반대의 근거</translation>
    </message>
    <message>
        <source>%1 “%2” against %3</source>
        <comment>evidence</comment>
        <translation>%1 “%2”: %3 반대</translation>
    </message>
    <message>
        <source>%1 “%2” for %3</source>
        <comment>evidence</comment>
        <translation>%1 “%2”: %3 찬성</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>%1 반대</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>%1 찬성</translation>
    </message>
</context>
<context>
    <name>oneul::EvidencePane</name>
    <message>
        <source>About the section</source>
        <translation>섹션 정보</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>근거</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close the evidence</source>
        <translation>근거 닫기</translation>
    </message>
    <message>
        <source>Looking for the passage…</source>
        <translation>구절을 찾는 중…</translation>
    </message>
    <message>
        <source>Section (%1)</source>
        <translation>섹션 (%1)</translation>
    </message>
    <message>
        <source>The built-in engine wrote this section in a language model&apos;s place. %1</source>
        <translation>언어 모델 대신 내장 엔진이 이 섹션을 썼습니다. %1</translation>
    </message>
    <message>
        <source>The model found nothing in the articles that they bear out.</source>
        <translation>모델이 기사로 뒷받침되는 내용을 찾지 못했습니다.</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>섹션(&amp;C)</translation>
    </message>
</context>
<context>
    <name>oneul::ExchangeDialog</name>
    <message>
        <source>Why did this fail? — %1</source>
        <translation>왜 실패했나요? — %1</translation>
    </message>
    <message>
        <source>Fetch — %1</source>
        <translation>가져오기 — %1</translation>
    </message>
    <message>
        <source>What was sent and answered</source>
        <translation>보낸 내용과 받은 응답</translation>
    </message>
    <message>
        <source>&amp;Copy all as text</source>
        <translation>전체를 텍스트로 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>oneul::ExchangeText</name>
    <message>
        <source>Request %1: %2</source>
        <translation>요청 %1: %2</translation>
    </message>
    <message>
        <source>No connection was made.</source>
        <translation>연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1에 연결됨</translation>
    </message>
    <message>
        <source>status %1</source>
        <translation>상태 %1</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>보낸 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing came back.</source>
        <translation>돌아온 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::ExplanationPopup</name>
    <message>
        <source>What spoke for and against</source>
        <translation>찬성과 반대의 근거</translation>
    </message>
    <message>
        <source>It could also be</source>
        <translation>다른 가능성</translation>
    </message>
    <message>
        <source>Why this category?</source>
        <translation>왜 이 분류인가</translation>
    </message>
    <message>
        <source>Make a rule from this…</source>
        <translation>이것으로 규칙 만들기…</translation>
    </message>
    <message>
        <source>Apply to similar…</source>
        <translation>비슷한 기사에 적용…</translation>
    </message>
    <message>
        <source>The classifier is unsure, so it waits for your answer.</source>
        <translation>분류기가 확신하지 못해 답을 기다립니다.</translation>
    </message>
    <message>
        <source>It remembers that you gave this title or address its category.</source>
        <translation>이 제목이나 주소의 분류를 직접 정한 것을 기억합니다.</translation>
    </message>
    <message>
        <source>The classifier says: %1 (%2)</source>
        <translation>분류기의 판단: %1 (%2)</translation>
    </message>
    <message>
        <source>Make it %1</source>
        <comment>a category</comment>
        <translation>%1(으)로 바꾸기</translation>
    </message>
</context>
<context>
    <name>oneul::ExportController</name>
    <message>
        <source>There is no digest of these days yet.</source>
        <translation>이 기간의 다이제스트가 아직 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>파일 %n개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest was copied</source>
        <translation>다이제스트를 복사했습니다</translation>
    </message>
    <message>
        <source>There is no digest of this day yet. Make it first.</source>
        <translation>이날의 다이제스트가 아직 없습니다. 먼저 만드세요.</translation>
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
        <source>Sections, sentences, sources and the manifest for other programs.</source>
        <translation>다른 프로그램에서 쓸 수 있는 섹션, 문장, 출처, 매니페스트입니다.</translation>
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
    <message>
        <source>Cancel the export</source>
        <translation>내보내기 취소</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>{date}, {from}, {to}, {week}, {kind} and {language} stand for what is exported.</source>
        <translation>{date}, {from}, {to}, {week}, {kind}, {language} 자리에는 내보내는 것의 날짜, 주, 종류, 언어가 들어갑니다.</translation>
    </message>
    <message>
        <source>Progress of the export</source>
        <translation>내보내기 진행 상황</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>파일 이름(&amp;N):</translation>
    </message>
    <message>
        <source>One file with the charts beside it.</source>
        <translation>파일 하나와 그 옆에 차트를 저장합니다.</translation>
    </message>
    <message>
        <source>Pages with charts, bookmarks, links and page numbers.</source>
        <translation>차트, 책갈피, 링크, 쪽 번호가 있는 문서입니다.</translation>
    </message>
    <message>
        <source>A book for e-readers: a chapter for each section.</source>
        <translation>전자책 단말기용 책입니다. 섹션마다 한 장이 됩니다.</translation>
    </message>
    <message>
        <source>Text without any formatting, for every program.</source>
        <translation>어느 프로그램에서나 쓸 수 있는 서식 없는 텍스트입니다.</translation>
    </message>
    <message>
        <source>Copied: formatted for mail and documents, plain for the rest.</source>
        <translation>복사했습니다. 메일과 문서에는 서식과 함께, 다른 곳에는 일반 텍스트로 붙습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist already.</source>
        <translation>
            <numerusform>이미 있는 파일이 %n개입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>내보내기를 취소했습니다. 저장한 파일은 없습니다.</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>One file that holds everything, for light and dark screens. Point at a sentence to see its evidence.</source>
        <translation>모두 담은 파일 하나입니다. 밝은 화면과 어두운 화면에 맞추며, 문장을 가리키면 근거가 보입니다.</translation>
    </message>
</context>
<context>
    <name>oneul::ExportForm</name>
    <message>
        <source>&amp;Evidence: the passages of the sources</source>
        <translation>근거: 출처의 구절(&amp;E)</translation>
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
        <source>&amp;Paper:</source>
        <translation>용지(&amp;P):</translation>
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
        <source>Book (EPUB)</source>
        <translation>책(EPUB)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
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
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>레터</translation>
    </message>
    <message>
        <source>Pictures (PNG)</source>
        <translation>그림(PNG)</translation>
    </message>
    <message>
        <source>Drawings (SVG)</source>
        <translation>도면(SVG)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Front &amp;matter (YAML) in Markdown</source>
        <translation>Markdown에 YAML 프런트 매터(&amp;M)</translation>
    </message>
    <message>
        <source>Cover line: days, engine and &amp;supported sentences</source>
        <translation>표지 줄: 날짜, 엔진, 근거 있는 문장 수(&amp;S)</translation>
    </message>
    <message>
        <source>Cha&amp;rts:</source>
        <translation>차트(&amp;R):</translation>
    </message>
</context>
<context>
    <name>oneul::ExpressionForm</name>
    <message>
        <source>JSON in the page:</source>
        <translation>페이지 안의 JSON:</translation>
    </message>
    <message>
        <source>Items:</source>
        <translation>항목:</translation>
    </message>
    <message>
        <source>List of items:</source>
        <translation>항목 목록:</translation>
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
        <source>Link made of:</source>
        <translation>링크 형식:</translation>
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
        <source>Authors:</source>
        <translation>저자:</translation>
    </message>
    <message>
        <source>Categories:</source>
        <translation>분류:</translation>
    </message>
    <message>
        <source>Identity:</source>
        <translation>식별자:</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>주소:</translation>
    </message>
    <message>
        <source>arXiv paper:</source>
        <translation>arXiv 논문:</translation>
    </message>
    <message>
        <source>The items are JSON inside the page</source>
        <translation>항목이 페이지 안의 JSON에 있음</translation>
    </message>
    <message>
        <source>optional, %1</source>
        <translation>선택 사항, %1</translation>
    </message>
    <message>
        <source>by itself, or dd.MM.yyyy HH:mm</source>
        <translation>자동, 또는 dd.MM.yyyy HH:mm</translation>
    </message>
    <message>
        <source>d day, M month, y year, h or H hours, m minutes, s seconds</source>
        <translation>d 일, M 월, y 연, h 또는 H 시, m 분, s 초</translation>
    </message>
    <message>
        <source>A day, not a time</source>
        <translation>시각이 아니라 날짜</translation>
    </message>
    <message>
        <source>The date names the day of the list</source>
        <translation>날짜가 목록의 날을 가리킴</translation>
    </message>
    <message>
        <source>Date format:</source>
        <translation>날짜 형식:</translation>
    </message>
    <message>
        <source>Complete items from their own pages</source>
        <translation>각 항목의 페이지에서 내용 보충</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>최대 페이지 수:</translation>
    </message>
    <message>
        <source>Date format</source>
        <translation>날짜 형식</translation>
    </message>
</context>
<context>
    <name>oneul::FeedChoice</name>
    <message>
        <source>Known source</source>
        <translation>기본 제공 소스</translation>
    </message>
    <message>
        <source>JSON Feed</source>
        <translation>JSON Feed</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message numerus="yes">
        <source>%n feed(s) were found. Tick those you want.</source>
        <translation>
            <numerusform>피드 %n개를 찾았습니다. 원하는 것을 선택하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (added already)</source>
        <translation>%1(이미 추가됨)</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>피드</translation>
    </message>
</context>
<context>
    <name>oneul::FetchingForm</name>
    <message>
        <source>Fetch this source</source>
        <translation>이 소스 가져오기</translation>
    </message>
    <message>
        <source>Accept an invalid certificate</source>
        <translation>유효하지 않은 인증서 허용</translation>
    </message>
    <message>
        <source>Anybody on the way can then read and change what is fetched. Use it only for a server of your own.</source>
        <translation>중간에서 누구나 내용을 읽고 바꿀 수 있게 됩니다. 직접 운영하는 서버에만 사용하세요.</translation>
    </message>
    <message>
        <source>Fetch the full text of every article</source>
        <translation>모든 기사의 전문 가져오기</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>설정을 따름</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>The program&apos;s own</source>
        <translation>프로그램 기본값</translation>
    </message>
    <message>
        <source>&amp;Interval:</source>
        <translation>간격(&amp;I):</translation>
    </message>
    <message>
        <source>A feed that asks for longer pauses gets them.</source>
        <translation>피드가 더 긴 간격을 요청하면 그에 따릅니다.</translation>
    </message>
    <message>
        <source>&amp;User agent:</source>
        <translation>사용자 에이전트(&amp;U):</translation>
    </message>
    <message>
        <source>found by itself, or an XPath such as //article</source>
        <translation>자동으로 찾음, 또는 //article 같은 XPath</translation>
    </message>
    <message>
        <source>Text is &amp;at:</source>
        <translation>본문 위치(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;More headers:</source>
        <translation>추가 헤더(&amp;M):</translation>
    </message>
    <message>
        <source>User &amp;name:</source>
        <translation>사용자 이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>비밀번호(&amp;P):</translation>
    </message>
    <message>
        <source>The password and the values of headers are kept in the keyring, not in the archive, and are sent to this source&apos;s own server only.</source>
        <translation>비밀번호와 헤더 값은 보관함이 아니라 키링에 저장되며, 이 소스의 서버에만 전송됩니다.</translation>
    </message>
    <message>
        <source>Load the images of its articles</source>
        <translation>기사의 그림 불러오기</translation>
    </message>
    <message>
        <source>They come from the publisher&apos;s servers, which then learn that an article is read, and from which network address.</source>
        <translation>그림은 발행처 서버에서 가져오므로, 기사를 읽는다는 것과 어느 네트워크 주소에서 읽는지 서버가 알게 됩니다.</translation>
    </message>
</context>
<context>
    <name>oneul::GeneralSettings</name>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>&amp;Show at the start:</source>
        <translation>시작할 때 보여 줄 화면(&amp;S):</translation>
    </message>
    <message>
        <source>The overview of today</source>
        <translation>오늘의 개요</translation>
    </message>
    <message>
        <source>Today&apos;s articles</source>
        <translation>오늘의 기사</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>백그라운드</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>트레이에 아이콘 표시(&amp;T)</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>최소화 상태로 시작(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Notify me when a digest is ready</source>
        <translation>다이제스트가 준비되면 알림(&amp;N)</translation>
    </message>
    <message>
        <source>Closing the &amp;window leaves Oneul in the tray</source>
        <translation>창을 닫아도 Oneul을 트레이에 남기기(&amp;W)</translation>
    </message>
    <message>
        <source>Where the desktop has no tray, the window closes and starts as usual.</source>
        <translation>데스크톱에 트레이가 없으면 창은 평소처럼 닫히고 시작합니다.</translation>
    </message>
</context>
<context>
    <name>oneul::GroupPage</name>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>%1 articles, %2 of them unread</source>
        <translation>기사 %1건, 그중 안 읽음 %2건</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>oneul::HandEditController</name>
    <message>
        <source>Moved to %1.</source>
        <translation>%1(으)로 옮겼습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n similar article(s).</source>
        <translation>
            <numerusform>비슷한 기사 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply…</source>
        <translation>적용…</translation>
    </message>
    <message>
        <source>Make a rule…</source>
        <translation>규칙 만들기…</translation>
    </message>
    <message>
        <source>Every answer teaches the classifier.</source>
        <translation>답할 때마다 분류기가 배웁니다.</translation>
    </message>
    <message>
        <source>Answer them one after the other</source>
        <translation>차례로 답하기</translation>
    </message>
</context>
<context>
    <name>oneul::HeaderTable</name>
    <message>
        <source>Header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Add a header</source>
        <translation>헤더 추가</translation>
    </message>
    <message>
        <source>Remove the chosen header</source>
        <translation>선택한 헤더 제거</translation>
    </message>
    <message>
        <source>“%1” is no name of a header.</source>
        <translation>“%1”은(는) 헤더 이름으로 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>The value of “%1” has several lines.</source>
        <translation>“%1”의 값이 여러 줄입니다.</translation>
    </message>
    <message>
        <source>Headers of the request</source>
        <translation>요청 헤더</translation>
    </message>
</context>
<context>
    <name>oneul::HealthPage</name>
    <message>
        <source>&amp;Check now</source>
        <translation>지금 검사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Repair…</source>
        <translation>복구(&amp;R)…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>찾은 문제</translation>
    </message>
    <message>
        <source>Oneul looks over its archive in the background after each start. A check reads all of it, which takes a while for a large one; you can go on reading meanwhile.</source>
        <translation>Oneul은 시작할 때마다 뒤에서 보관함을 살펴봅니다. 검사는 보관함 전체를 읽으므로 크면 시간이 걸리지만, 그동안 계속 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Data folder: %1</source>
        <translation>데이터 폴더: %1</translation>
    </message>
    <message>
        <source>Checking the archive</source>
        <translation>보관함을 검사하는 중</translation>
    </message>
    <message>
        <source>The archive is sound.</source>
        <translation>보관함에 문제가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is damaged: %n problem(s).</source>
        <translation>
            <numerusform>보관함이 손상되었습니다. 문제 %n건이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>A repair saves everything that can still be read.</source>
        <translation>복구하면 아직 읽을 수 있는 것을 모두 살립니다.</translation>
    </message>
    <message>
        <source>Oneul closes its window, saves every row that can still be read into a new archive, takes what is lost from the newest backup where it has it, and opens again. The damaged file is kept among the backups, untouched.</source>
        <translation>Oneul이 창을 닫고, 아직 읽을 수 있는 행을 모두 새 보관함에 옮기고, 잃은 것은 가장 최근 백업에 있으면 가져온 뒤 다시 엽니다. 손상된 파일은 그대로 백업에 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Repair the archive now?</source>
        <translation>지금 보관함을 복구할까요?</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>복구</translation>
    </message>
</context>
<context>
    <name>oneul::HealthTile</name>
    <message>
        <source>%1: %2 sources</source>
        <translation>%1: 소스 %2개</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>이것만 보기</translation>
    </message>
</context>
<context>
    <name>oneul::HeatPanel</name>
    <message>
        <source>Articles by source and category</source>
        <translation>소스와 분류별 기사</translation>
    </message>
    <message>
        <source>The sources cannot be shown</source>
        <translation>소스를 보여 줄 수 없습니다</translation>
    </message>
    <message>
        <source>Imported reports</source>
        <translation>가져온 보고서</translation>
    </message>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>다른 소스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>A source that is gone</source>
        <translation>없어진 소스</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Only the newest articles of this period are counted: it has more than 100,000.</source>
        <translation>이 기간의 기사가 100,000건을 넘어 최근 기사만 셌습니다.</translation>
    </message>
    <message>
        <source>No articles in this period</source>
        <translation>이 기간에 기사가 없습니다</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
</context>
<context>
    <name>oneul::HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>시각</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>HTTP</source>
        <comment>status of an answer</comment>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>소요 시간</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>New</source>
        <translation>새 기사</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
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
    <message>
        <source>All of these sources are in the list already.</source>
        <translation>모두 이미 목록에 있는 소스입니다.</translation>
    </message>
    <message>
        <source>Import sources</source>
        <translation>소스 가져오기</translation>
    </message>
    <message>
        <source>%1. Undo takes them out again.</source>
        <translation>%1. 실행 취소하면 다시 제거됩니다.</translation>
    </message>
</context>
<context>
    <name>oneul::ImportStep</name>
    <message>
        <source>import of settings</source>
        <translation>설정 가져오기</translation>
    </message>
</context>
<context>
    <name>oneul::ItemCardDelegate</name>
    <message>
        <source>no title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>no link</source>
        <translation>링크 없음</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>날짜 없음</translation>
    </message>
</context>
<context>
    <name>oneul::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>oneul::KeyEditor</name>
    <message>
        <source>Find the command of a key</source>
        <translation>키로 명령 찾기</translation>
    </message>
    <message>
        <source>First keys</source>
        <translation>첫째 키</translation>
    </message>
    <message>
        <source>Second keys</source>
        <translation>둘째 키</translation>
    </message>
    <message>
        <source>&amp;Standard keys of this command</source>
        <translation>이 명령의 기본 키로(&amp;S)</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>명령과 키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>명령 찾기</translation>
    </message>
    <message>
        <source>or press its &amp;key:</source>
        <translation>또는 키를 누르세요(&amp;K):</translation>
    </message>
    <message>
        <source>&amp;First keys:</source>
        <translation>첫째 키(&amp;F):</translation>
    </message>
    <message>
        <source>Standard: %1</source>
        <translation>기본값: %1</translation>
    </message>
    <message>
        <source>%1 is kept for lists, text fields and dialogs. Choose another key.</source>
        <translation>%1은(는) 목록과 입력 칸, 대화 상자에서 쓰는 키입니다. 다른 키를 고르세요.</translation>
    </message>
    <message>
        <source>&amp;Take it from “%1”</source>
        <translation>“%1”에서 가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Take it from all of them</source>
        <translation>모두에서 가져오기(&amp;T)</translation>
    </message>
    <message>
        <source>Not all standard keys could be given back: “%1” has one of them.</source>
        <translation>기본 키를 모두 되돌리지는 못했습니다. “%1”에서 하나를 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>Two commands share the key %1. Give one of them another key.</source>
        <translation>두 명령이 %1 키를 함께 씁니다. 하나에 다른 키를 주세요.</translation>
    </message>
    <message>
        <source>S&amp;econd keys:</source>
        <translation>둘째 키(&amp;E):</translation>
    </message>
    <message>
        <source>%1 clashes with the keys of: %2.</source>
        <translation>%1은(는) 다음 명령의 키와 겹칩니다: %2.</translation>
    </message>
</context>
<context>
    <name>oneul::KeyField</name>
    <message>
        <source>Remo&amp;ve the key</source>
        <translation>키 제거(&amp;V)</translation>
    </message>
    <message>
        <source>Keep it in a &amp;file</source>
        <translation>파일에 보관(&amp;F)</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보이기</translation>
    </message>
    <message>
        <source>Shows what is typed. A key that is stored is not read back into the window.</source>
        <translation>입력한 내용을 보여 줍니다. 저장된 키는 창에 다시 나타나지 않습니다.</translation>
    </message>
    <message>
        <source>The key is removed when you save.</source>
        <translation>저장할 때 키를 제거합니다.</translation>
    </message>
    <message>
        <source>It will be kept in the system&apos;s keyring; where there is none, in a file of the data folder that is not encrypted.</source>
        <translation>시스템 키링에 보관합니다. 키링이 없으면 암호화되지 않은 데이터 폴더의 파일에 보관합니다.</translation>
    </message>
    <message>
        <source>It will be kept in the system&apos;s keyring, not in the archive or its backups.</source>
        <translation>보관함이나 백업이 아니라 시스템 키링에 보관합니다.</translation>
    </message>
    <message>
        <source>A key is kept in the system&apos;s keyring, or where there is none, in a file of the data folder that is not encrypted. Type to replace it.</source>
        <translation>키가 시스템 키링에 있습니다. 키링이 없으면 암호화되지 않은 데이터 폴더의 파일에 있습니다. 입력하면 바뀝니다.</translation>
    </message>
    <message>
        <source>A key is kept in the system&apos;s keyring. Type to replace it.</source>
        <translation>키가 시스템 키링에 있습니다. 입력하면 바뀝니다.</translation>
    </message>
    <message>
        <source>%1 asks for a key. You make it at %2.</source>
        <translation>%1에는 키가 필요합니다. %2에서 만들 수 있습니다.</translation>
    </message>
    <message>
        <source>No key: most servers on a machine of your own need none.</source>
        <translation>키 없음. 자기 컴퓨터의 서버는 대개 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>The key comes from the environment variable %1 and can&apos;t be changed here.</source>
        <translation>키는 환경 변수 %1에서 오며 여기서 바꿀 수 없습니다.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring can&apos;t be used (%1). Unlock it, set the environment variable %2 before the start, or keep the key in a file of the data folder, which you alone can read and which is not encrypted.</source>
        <translation>시스템 키링을 쓸 수 없습니다(%1). 잠금을 풀거나, 시작하기 전에 환경 변수 %2을(를) 설정하거나, 데이터 폴더의 파일에 키를 보관하세요. 이 파일은 나만 읽을 수 있지만 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>The key that is kept was typed for %1 and is not sent to another server. Type the key for this address; saving without one removes it.</source>
        <translation>저장된 키는 %1에 쓰도록 입력한 것이라 다른 서버로 보내지 않습니다. 이 주소의 키를 입력하세요. 키 없이 저장하면 지워집니다.</translation>
    </message>
</context>
<context>
    <name>oneul::KeyHelpDialog</name>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>A word of a command, or a key</source>
        <translation>명령의 낱말이나 키</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>명령이나 키 찾기</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>인쇄(&amp;P)…</translation>
    </message>
    <message>
        <source>Keys of Oneul</source>
        <translation>Oneul 단축키</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>맞는 명령이 없습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::KeywordTable</name>
    <message>
        <source>Keywords</source>
        <translation>키워드</translation>
    </message>
    <message>
        <source>Word or phrase</source>
        <translation>낱말이나 구</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>가중치</translation>
    </message>
    <message>
        <source>Add a keyword</source>
        <translation>키워드 추가</translation>
    </message>
    <message>
        <source>Remove the chosen keywords</source>
        <translation>고른 키워드 제거</translation>
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
    <name>oneul::LabelManager</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>색…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Name of a new label</source>
        <translation>새 라벨 이름</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Another colour…</source>
        <translation>다른 색…</translation>
    </message>
    <message>
        <source>Colour of “%1”</source>
        <translation>“%1”의 색</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was removed from %n article(s).</source>
        <translation>
            <numerusform>“%1”을(를) 기사 %n건에서 제거했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::LabelPicker</name>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Type the name of a new label</source>
        <translation>새 라벨 이름을 입력하세요</translation>
    </message>
    <message>
        <source>Type a label, old or new</source>
        <translation>있는 라벨이나 새 라벨을 입력하세요</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>Manage labels…</source>
        <translation>라벨 관리…</translation>
    </message>
    <message>
        <source>New label “%1”</source>
        <translation>새 라벨 “%1”</translation>
    </message>
</context>
<context>
    <name>oneul::LabelRemoval</name>
    <message>
        <source>Remove label “%1”</source>
        <translation>라벨 “%1” 제거</translation>
    </message>
</context>
<context>
    <name>oneul::MainWindow</name>
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
    <message>
        <source>New articles appear here as soon as they match.</source>
        <translation>조건에 맞는 새 기사가 들어오면 바로 여기에 나타납니다.</translation>
    </message>
    <message>
        <source>No article has this label</source>
        <translation>이 라벨이 붙은 기사가 없습니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>읽지 않음 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is unsure</source>
        <translation>불확실한 기사가 없습니다</translation>
    </message>
    <message>
        <source>Every article has its category.</source>
        <translation>모든 기사에 분류가 있습니다.</translation>
    </message>
    <message>
        <source>Nothing is hidden</source>
        <translation>숨긴 기사가 없습니다</translation>
    </message>
    <message>
        <source>Press %1 to put labels on the selected article.</source>
        <translation>%1 키를 누르면 선택한 기사에 라벨을 붙일 수 있습니다.</translation>
    </message>
    <message>
        <source>Press %1 to star the selected article.</source>
        <translation>%1 키를 누르면 선택한 기사에 별표가 붙습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::ManagerColumns</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>안 읽음</translation>
    </message>
    <message>
        <source>Last new</source>
        <translation>최근 새 기사</translation>
    </message>
    <message>
        <source>Last fetch</source>
        <translation>최근 가져오기</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>다음 가져오기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
</context>
<context>
    <name>oneul::ManagerListPane</name>
    <message>
        <source>&amp;Problems only</source>
        <translation>문제 있는 것만(&amp;P)</translation>
    </message>
    <message>
        <source>Filter by name, address or error</source>
        <translation>이름, 주소, 오류로 거르기</translation>
    </message>
    <message>
        <source>New fo&amp;lder…</source>
        <translation>새 폴더(&amp;L)…</translation>
    </message>
    <message>
        <source>Add so&amp;urce…</source>
        <translation>소스 추가(&amp;U)…</translation>
    </message>
    <message>
        <source>No source fits the filter</source>
        <translation>필터에 맞는 소스가 없습니다</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>모두 보기</translation>
    </message>
</context>
<context>
    <name>oneul::ManagerMenus</name>
    <message>
        <source>&amp;New folder…</source>
        <translation>새 폴더(&amp;N)…</translation>
    </message>
    <message>
        <source>As in the settings</source>
        <translation>설정을 따름</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>Name (“A/B” for a folder in a folder):</source>
        <translation>이름(폴더 안의 폴더는 “A/B”):</translation>
    </message>
</context>
<context>
    <name>oneul::ManagerPage</name>
    <message>
        <source>No source is selected</source>
        <translation>선택한 소스가 없습니다</translation>
    </message>
    <message>
        <source>Select one to see how it fares, or several to change them together.</source>
        <translation>하나를 선택하면 상태를 볼 수 있고, 여럿을 선택하면 함께 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>There are no sources yet</source>
        <translation>아직 소스가 없습니다</translation>
    </message>
    <message>
        <source>Add the address of a feed or of a page, or import the list of another reader from the File menu.</source>
        <translation>피드나 페이지의 주소를 추가하거나, 파일 메뉴에서 다른 리더의 목록을 가져오세요.</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>소스 추가…</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) selected</source>
        <translation>
            <numerusform>소스 %n개 선택됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>이름 바꾸기(&amp;N)</translation>
    </message>
    <message>
        <source>New &amp;folder…</source>
        <translation>새 폴더(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Add source…</source>
        <translation>소스 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>새로 고침(&amp;R)</translation>
    </message>
    <message>
        <source>Show its ar&amp;ticles</source>
        <translation>기사 보기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>편집(&amp;E)…</translation>
    </message>
    <message>
        <source>Tr&amp;y again</source>
        <translation>다시 시도(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Open its home page</source>
        <translation>홈페이지 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Re&amp;sume</source>
        <translation>다시 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Pau&amp;se</source>
        <translation>일시 중지(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Move to</source>
        <translation>이동(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>간격(&amp;I)</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>제거(&amp;V)</translation>
    </message>
</context>
<context>
    <name>oneul::ManagerView</name>
    <message>
        <source>Sources</source>
        <translation>소스</translation>
    </message>
</context>
<context>
    <name>oneul::MarkController</name>
    <message>
        <source>Remove the note</source>
        <translation>메모 제거</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>읽음으로 표시</translation>
    </message>
    <message>
        <source>Mark unread</source>
        <translation>읽지 않음으로 표시</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Category %1</source>
        <translation>분류 %1</translation>
    </message>
    <message>
        <source>Label “%1”</source>
        <translation>라벨 “%1”</translation>
    </message>
    <message>
        <source>Take off label “%1”</source>
        <translation>라벨 “%1” 떼기</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>바꿀 것이 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked read.</source>
        <translation>
            <numerusform>기사 %n건을 읽음으로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked unread.</source>
        <translation>
            <numerusform>기사 %n건을 읽지 않음으로 표시했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred.</source>
        <translation>
            <numerusform>기사 %n건에 별표를 달았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star removed from %n article(s).</source>
        <translation>
            <numerusform>기사 %n건에서 별표를 뗐습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s).</source>
        <comment>category: how many</comment>
        <translation>
            <numerusform>%1: 기사 %n건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” put on %n article(s).</source>
        <comment>label</comment>
        <translation>
            <numerusform>“%1”을(를) 기사 %n건에 붙였습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken off %n article(s).</source>
        <comment>label</comment>
        <translation>
            <numerusform>“%1”을(를) 기사 %n건에서 뗐습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 undoes it.</source>
        <comment>keys</comment>
        <translation>%1로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>다시 보이기</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden.</source>
        <translation>
            <numerusform>기사 %n건을 숨겼습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought back.</source>
        <translation>
            <numerusform>기사 %n건을 다시 보이게 했습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::MarkdownEdit</name>
    <message>
        <source>Text of the report</source>
        <translation>보고서 본문</translation>
    </message>
</context>
<context>
    <name>oneul::MergeDialog</name>
    <message>
        <source>Merge categories</source>
        <translation>분류 합치기</translation>
    </message>
    <message>
        <source>&amp;Merge %1 into:</source>
        <translation>%1을(를) 합칠 분류(&amp;M):</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s), the rules and what was taught go along. It can be undone.</source>
        <translation>
            <numerusform>기사 %Ln건과 규칙, 배운 것이 함께 옮겨집니다. 되돌릴 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
</context>
<context>
    <name>oneul::ModelField</name>
    <message>
        <source>Fetch the &amp;list</source>
        <translation>목록 가져오기(&amp;L)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Fetching the list of models…</source>
        <translation>모델 목록을 가져오는 중…</translation>
    </message>
    <message>
        <source>The server offers no models. Load one there, or type a name.</source>
        <translation>서버에 모델이 없습니다. 서버에 모델을 올리거나 이름을 입력하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n model(s) found: choose one, or type a part of a name.</source>
        <translation>
            <numerusform>모델 %n개를 찾았습니다. 고르거나 이름의 일부를 입력하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>Stop &amp;loading</source>
        <translation>불러오기 중지(&amp;L)</translation>
    </message>
</context>
<context>
    <name>oneul::MonthPanel</name>
    <message>
        <source>Previous month</source>
        <translation>이전 달</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>다음 달</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>이달의 날짜</translation>
    </message>
    <message>
        <source>The number under a day counts its articles, a dot marks a digest.</source>
        <translation>날짜 아래 숫자는 기사 수이고, 점은 다이제스트가 있다는 표시입니다.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>기사 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>no articles</source>
        <translation>기사 없음</translation>
    </message>
    <message>
        <source>with a digest</source>
        <translation>다이제스트 있음</translation>
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
    <message>
        <source>All articles</source>
        <translation>모든 기사</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
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
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, 기사 %n건</numerusform>
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
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>읽지 않음 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>라벨</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>모든 기사</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>불확실</translation>
    </message>
    <message>
        <source>What the classifier could not decide: your answers teach it</source>
        <translation>분류기가 정하지 못한 기사. 답하면 배웁니다</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
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
    <name>oneul::NetworkSettings</name>
    <message>
        <source>The proxy must be an address that starts with http:// or socks5:// and names a server.</source>
        <translation>프록시는 http:// 또는 socks5://로 시작하고 서버 이름이 있는 주소여야 합니다.</translation>
    </message>
    <message>
        <source>The user agent may hold Latin letters, digits and signs only.</source>
        <translation>사용자 에이전트에는 로마자, 숫자, 기호만 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>프록시(&amp;P):</translation>
    </message>
    <message>
        <source>The system&apos;s; else an address such as %1</source>
        <translation>시스템 설정 또는 %1</translation>
    </message>
    <message>
        <source>&amp;User agent:</source>
        <translation>사용자 에이전트(&amp;U):</translation>
    </message>
    <message>
        <source>Oneul&apos;s own</source>
        <translation>Oneul 기본값</translation>
    </message>
    <message>
        <source>Servers see the user agent as the name of the program that asks.</source>
        <translation>사용자 에이전트는 서버에 보이는 프로그램 이름입니다.</translation>
    </message>
    <message>
        <source>&amp;Keep passwords in a file when there is no keyring</source>
        <translation>키링이 없으면 비밀번호를 파일에 보관(&amp;K)</translation>
    </message>
    <message>
        <source>The file is in the data folder, can be read by you alone and is not encrypted.</source>
        <translation>파일은 데이터 폴더에 있고 본인만 읽을 수 있으며 암호화되지 않습니다.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Refresh all sources at the &amp;start</source>
        <translation>시작할 때 모든 소스 새로 고침(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Refresh every:</source>
        <translation>새로 고침 간격(&amp;R):</translation>
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
        <source>Refresh on &amp;metered networks</source>
        <translation>종량제 네트워크에서도 새로 고침(&amp;M)</translation>
    </message>
    <message>
        <source>A source may have a schedule of its own; it is set in the source&apos;s settings.</source>
        <translation>소스마다 간격을 따로 정할 수 있습니다. 소스의 설정에서 정하세요.</translation>
    </message>
</context>
<context>
    <name>oneul::NoteEditor</name>
    <message>
        <source>Note on this article</source>
        <translation>이 기사의 메모</translation>
    </message>
    <message>
        <source>Write a note. It is saved by itself.</source>
        <translation>메모를 쓰세요. 자동으로 저장됩니다.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Close the note (Esc)</source>
        <translation>메모 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>저장됨</translation>
    </message>
</context>
<context>
    <name>oneul::OpmlDialog</name>
    <message>
        <source>Import sources from “%1”</source>
        <translation>“%1”에서 소스 가져오기</translation>
    </message>
    <message>
        <source>The folders of the file, at the top</source>
        <translation>파일의 폴더 그대로, 맨 위에</translation>
    </message>
    <message>
        <source>&amp;Put them into the folder:</source>
        <translation>넣을 폴더(&amp;P):</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Filter by name, folder or address</source>
        <translation>이름, 폴더, 주소로 거르기</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>This file is no OPML file, or there are no sources in it.</source>
        <translation>OPML 파일이 아니거나 소스가 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB and was not read.</source>
        <translation>파일이 16MB보다 커서 읽지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n source(s) chosen</source>
        <translation>
            <numerusform>소스 %n개 중 %1개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already or twice</source>
        <translation>
            <numerusform>%n개는 이미 있거나 중복됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n source(s)</source>
        <translation>
            <numerusform>소스 %n개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
</context>
<context>
    <name>oneul::OpmlTree</name>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>비고</translation>
    </message>
    <message>
        <source>already there</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>twice in this file</source>
        <translation>이 파일 안에서 중복</translation>
    </message>
    <message>
        <source>Sources of the file</source>
        <translation>파일의 소스</translation>
    </message>
</context>
<context>
    <name>oneul::OutlineList</name>
    <message>
        <source>(without a title)</source>
        <translation>(제목 없음)</translation>
    </message>
    <message>
        <source>Outline of the report</source>
        <translation>보고서 개요</translation>
    </message>
    <message>
        <source>Drag a section, or move it with Alt and the arrow keys; Delete takes it out</source>
        <translation>섹션을 끌거나 Alt와 화살표 키로 옮기고, Delete로 뺍니다</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, %2단계</translation>
    </message>
</context>
<context>
    <name>oneul::PageForm</name>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>고르기…</translation>
    </message>
    <message>
        <source>Choose a folder: %1</source>
        <translation>폴더 고르기: %1</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 고르기</translation>
    </message>
</context>
<context>
    <name>oneul::PaletteSources</name>
    <message>
        <source>Not possible here</source>
        <translation>여기서는 쓸 수 없음</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>저장한 검색</translation>
    </message>
    <message>
        <source>today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
</context>
<context>
    <name>oneul::PaneLayout</name>
    <message>
        <source>Back to the list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>Back to the list (%1)</source>
        <translation>목록으로 (%1)</translation>
    </message>
</context>
<context>
    <name>oneul::PassageView</name>
    <message>
        <source>Previous passage</source>
        <translation>이전 구절</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>다음 구절</translation>
    </message>
    <message>
        <source>Open in the &amp;reader</source>
        <translation>기사 보기(&amp;R)</translation>
    </message>
    <message>
        <source>The article, with the passage marked</source>
        <translation>구절을 표시한 기사</translation>
    </message>
    <message>
        <source>Open the article&apos;s page in the browser</source>
        <translation>브라우저에서 기사 페이지 열기</translation>
    </message>
    <message>
        <source>This sentence cites none of the section&apos;s articles.</source>
        <translation>이 문장은 섹션의 기사를 인용하지 않습니다.</translation>
    </message>
    <message>
        <source>no longer in the archive</source>
        <translation>보관함에 없음</translation>
    </message>
    <message>
        <source>no passage is near this sentence</source>
        <translation>이 문장과 가까운 구절 없음</translation>
    </message>
    <message>
        <source>its quote</source>
        <translation>인용문</translation>
    </message>
    <message>
        <source>the sentence that is nearest</source>
        <translation>가장 가까운 문장</translation>
    </message>
    <message>
        <source>title only</source>
        <translation>제목만</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Ori&amp;ginal</source>
        <translation>원문(&amp;G)</translation>
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
    <message>
        <source>Filter</source>
        <translation>거르기</translation>
    </message>
    <message>
        <source>Sources that come with the program</source>
        <translation>기본 제공 소스</translation>
    </message>
</context>
<context>
    <name>oneul::PreviewPane</name>
    <message>
        <source>Items</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>다시 가져오기</translation>
    </message>
    <message>
        <source>Fetching…</source>
        <translation>가져오는 중…</translation>
    </message>
    <message>
        <source>HTTP %1 · %2 · %3 s</source>
        <translation>HTTP %1 · %2 · %3초</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>항목 없음</translation>
    </message>
    <message>
        <source>The feed is in order and has no entries.</source>
        <translation>피드는 정상이지만 항목이 없습니다.</translation>
    </message>
    <message>
        <source>No items yet</source>
        <translation>아직 항목 없음</translation>
    </message>
    <message>
        <source>Say where the items, their titles and their links are. The document tab shows what there is.</source>
        <translation>항목과 제목, 링크의 위치를 지정하세요. 문서 탭에서 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing had to be mended.</source>
        <translation>고친 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing fetched yet</source>
        <translation>아직 가져온 내용이 없습니다</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>가져오기</translation>
    </message>
</context>
<context>
    <name>oneul::PromptEditor</name>
    <message>
        <source>&amp;Back to the standard</source>
        <translation>표준으로 되돌리기(&amp;B)</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Prompt as it would be sent</source>
        <translation>보낼 프롬프트</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>As it would be sent</source>
        <translation>보낼 내용</translation>
    </message>
    <message>
        <source>&amp;Prompt to:</source>
        <translation>프롬프트(&amp;P):</translation>
    </message>
    <message>
        <source>A line of three hyphens ends what the model is told of its part; the material follows it.</source>
        <translation>하이픈 세 개로 된 줄까지가 모델의 역할을 정하는 말이고, 그 뒤에 자료가 옵니다.</translation>
    </message>
    <message>
        <source>Insert:</source>
        <translation>넣기:</translation>
    </message>
    <message>
        <source>The prompt is too long: %L1 characters are the limit.</source>
        <translation>프롬프트가 너무 깁니다. %L1자까지 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is missing: without it the model does not get what it needs.</source>
        <translation>%1이(가) 없습니다. 없으면 모델이 필요한 것을 받지 못합니다.</translation>
    </message>
    <message>
        <source>differs from the standard</source>
        <translation>표준과 다름</translation>
    </message>
    <message>
        <source>Filling it in with the newest articles…</source>
        <translation>최신 기사로 채우는 중…</translation>
    </message>
    <message>
        <source>There is no placeholder %1. Those that can be inserted stand above the text.</source>
        <translation>%1(이)라는 자리표시자는 없습니다. 넣을 수 있는 것은 본문 위에 있습니다.</translation>
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
        <source>Open the original</source>
        <translation>원문 열기</translation>
    </message>
    <message>
        <source>The page shows its text only to browsers that run its scripts.</source>
        <translation>스크립트를 실행하는 브라우저에만 본문을 보여 주는 페이지입니다.</translation>
    </message>
    <message>
        <source>The page refused the request.</source>
        <translation>페이지가 요청을 거부했습니다.</translation>
    </message>
    <message>
        <source>The page first wants to know whether a person is reading.</source>
        <translation>사람이 읽는지 먼저 확인하는 페이지입니다.</translation>
    </message>
    <message>
        <source>The page first asks for consent to cookies.</source>
        <translation>쿠키 동의를 먼저 요구하는 페이지입니다.</translation>
    </message>
    <message>
        <source>The page asks for a subscription.</source>
        <translation>구독을 요구하는 페이지입니다.</translation>
    </message>
    <message>
        <source>The page asks to log in first.</source>
        <translation>로그인을 먼저 요구하는 페이지입니다.</translation>
    </message>
    <message>
        <source>The page has no text.</source>
        <translation>페이지에 본문이 없습니다.</translation>
    </message>
    <message>
        <source>The page shows an error instead of the article.</source>
        <translation>기사 대신 오류가 표시되는 페이지입니다.</translation>
    </message>
    <message>
        <source>Text from the feed</source>
        <translation>피드의 본문</translation>
    </message>
    <message>
        <source>Show the full text</source>
        <translation>전문 보기</translation>
    </message>
    <message>
        <source>Full text from the page</source>
        <translation>페이지에서 가져온 전문</translation>
    </message>
    <message>
        <source>Show the text from the feed</source>
        <translation>피드의 본문 보기</translation>
    </message>
    <message>
        <source>Title only:</source>
        <comment>before what the page was</comment>
        <translation>제목만:</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>? %1</source>
        <comment>an unsure category</comment>
        <translation>? %1</translation>
    </message>
    <message>
        <source>The same story elsewhere</source>
        <translation>다른 곳의 같은 소식</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>모두 보기</translation>
    </message>
    <message>
        <source>Loading the images…</source>
        <translation>그림을 불러오는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be loaded</source>
        <translation>
            <numerusform>그림 %n개를 불러오지 못했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>불러오기</translation>
    </message>
    <message>
        <source>Load (%1)</source>
        <translation>불러오기 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) not loaded</source>
        <translation>
            <numerusform>불러오지 않은 그림 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Always for this source</source>
        <translation>이 소스는 항상</translation>
    </message>
    <message>
        <source>Only the title is known. Open the original to read the article.</source>
        <translation>제목만 알려져 있습니다. 원문을 열어 읽으세요.</translation>
    </message>
    <message>
        <source>Only the title is known. Press %1 to read the article where it was published.</source>
        <translation>제목만 알려져 있습니다. %1 키를 눌러 원문을 읽으세요.</translation>
    </message>
</context>
<context>
    <name>oneul::ReadingController</name>
    <message>
        <source>Images are switched off in the settings.</source>
        <translation>설정에서 그림을 끈 상태입니다.</translation>
    </message>
    <message>
        <source>Images of this source</source>
        <translation>이 소스의 그림</translation>
    </message>
    <message>
        <source>Load the images of all articles of “%1”?</source>
        <translation>“%1”의 모든 기사에서 그림을 불러올까요?</translation>
    </message>
    <message>
        <source>Images of %1 are loaded from now on.</source>
        <translation>이제부터 %1의 그림을 불러옵니다.</translation>
    </message>
    <message>
        <source>Images of %1 are no longer loaded by themselves.</source>
        <translation>%1의 그림을 더는 자동으로 불러오지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %Ln article(s) are taken.</source>
        <translation>
            <numerusform>처음 %Ln건만 씁니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>인용 %Ln건을 복사했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder for notes</source>
        <translation>노트 폴더</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>저장했습니다: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) saved</source>
        <translation>
            <numerusform>노트 %Ln개를 저장했습니다</numerusform>
        </translation>
    </message>
    <message>
        <source>They come from the publisher&apos;s servers, which then learn which article is read, when, and from which network address. No cookies are kept.</source>
        <translation>그림은 발행처 서버에서 가져오므로, 어느 기사를 언제 어느 네트워크 주소에서 읽는지 서버가 알게 됩니다. 쿠키는 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>No mail program opened. Choose one in the settings of your desktop.</source>
        <translation>메일 프로그램이 열리지 않았습니다. 데스크톱 설정에서 지정하세요.</translation>
    </message>
</context>
<context>
    <name>oneul::ReadingSettings</name>
    <message>
        <source>Reading and privacy</source>
        <translation>읽기와 개인정보</translation>
    </message>
    <message>
        <source>&amp;Font of articles:</source>
        <translation>기사 글꼴(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Size of their letters:</source>
        <translation>글자 크기(&amp;S):</translation>
    </message>
    <message>
        <source> pt</source>
        <comment>after a size of letters</comment>
        <translation>pt</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정에 따름</translation>
    </message>
    <message>
        <source>&amp;Height of a line:</source>
        <translation>줄 높이(&amp;H):</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>&amp;Width of the text:</source>
        <translation>본문 너비(&amp;W):</translation>
    </message>
    <message>
        <source> px</source>
        <comment>after a width in pixels</comment>
        <translation>px</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보</translation>
    </message>
    <message>
        <source>Never load them</source>
        <translation>불러오지 않기</translation>
    </message>
    <message>
        <source>Only where I ask for them</source>
        <translation>요청할 때만 불러오기</translation>
    </message>
    <message>
        <source>Always load them</source>
        <translation>항상 불러오기</translation>
    </message>
    <message>
        <source>Loading an image tells the publisher&apos;s server that the article is being read, and from where. Nothing else in an article is ever loaded.</source>
        <translation>그림을 불러오면 기사를 읽고 있다는 것과 어디서 읽는지 발행처 서버가 알게 됩니다. 기사에서 그림 말고는 아무것도 불러오지 않습니다.</translation>
    </message>
    <message>
        <source>Lines of about 40 Korean or 75 Latin letters read best.</source>
        <translation>한 줄에 한글 40자, 로마자 75자쯤이 가장 읽기 좋습니다.</translation>
    </message>
    <message>
        <source>Ima&amp;ges in articles:</source>
        <translation>기사 속 그림(&amp;G):</translation>
    </message>
</context>
<context>
    <name>oneul::RefreshController</name>
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
    <message>
        <source>There are no sources yet. Add one, or add the recommended ones from the Sources menu.</source>
        <translation>아직 소스가 없습니다. 하나를 추가하거나 소스 메뉴에서 추천 소스를 추가하세요.</translation>
    </message>
</context>
<context>
    <name>oneul::RemovalList</name>
    <message>
        <source>%L1 of %L2 articles would go, published from %3 to %4; about %5.</source>
        <translation>기사 %L2건 중 %L1건이 지워집니다. 발행일 %3 ~ %4, 약 %5.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>How many articles of each source would go</source>
        <translation>소스별로 지워질 기사 수</translation>
    </message>
    <message>
        <source>Articles that would go</source>
        <translation>지워질 기사</translation>
    </message>
    <message>
        <source>Looking through the archive…</source>
        <translation>보관함을 살펴보는 중…</translation>
    </message>
    <message>
        <source>There is no rule: every article stays.</source>
        <translation>규칙이 없으므로 모든 기사가 남습니다.</translation>
    </message>
    <message>
        <source>Every article stays.</source>
        <translation>모든 기사가 남습니다.</translation>
    </message>
    <message>
        <source>Imported, or of a source that is gone</source>
        <translation>가져온 기사이거나 없어진 소스의 기사</translation>
    </message>
</context>
<context>
    <name>oneul::RemovalModel</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>발행일</translation>
    </message>
</context>
<context>
    <name>oneul::RepairDialog</name>
    <message>
        <source>&amp;Repair</source>
        <translation>복구(&amp;R)</translation>
    </message>
    <message>
        <source>Restore this &amp;backup</source>
        <translation>이 백업 복원(&amp;B)</translation>
    </message>
    <message>
        <source>Repair the archive</source>
        <translation>보관함 복구</translation>
    </message>
    <message>
        <source>A repair saves every row that can still be read into a new archive and takes what is lost from the newest backup where it has it. The damaged file is kept, untouched.</source>
        <translation>복구는 아직 읽을 수 있는 행을 모두 새 보관함에 옮기고, 잃은 것은 가장 최근 백업에 있으면 가져옵니다. 손상된 파일은 그대로 남겨 둡니다.</translation>
    </message>
    <message>
        <source>What was saved and what was lost</source>
        <translation>살린 것과 잃은 것</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: 기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>읽을 수 있는 것을 살리는 중</translation>
    </message>
    <message>
        <source>The damaged archive is kept among the backups, but nothing is taken from it.</source>
        <translation>손상된 보관함은 백업에 남겨 두지만 아무것도 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Go back to the backup of %1?</source>
        <translation>%1의 백업으로 되돌릴까요?</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Checking and copying the backup</source>
        <translation>백업을 검사하고 복사하는 중</translation>
    </message>
    <message numerus="yes">
        <source>The backup is in place: %n article(s).</source>
        <translation>
            <numerusform>백업을 복원했습니다. 기사 %n건이 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The former archive is kept: %1</source>
        <translation>이전 보관함은 여기에 남아 있습니다: %1</translation>
    </message>
    <message>
        <source>The archive is sound; nothing had to be repaired.</source>
        <translation>보관함에 문제가 없어 복구할 것이 없었습니다.</translation>
    </message>
    <message>
        <source>some lost</source>
        <translation>일부 잃음</translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>잃음 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>살림 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the backup</source>
        <translation>
            <numerusform>백업에서 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The damaged file is kept: %1</source>
        <translation>손상된 파일은 여기에 남아 있습니다: %1</translation>
    </message>
    <message>
        <source>Lost rows were looked up in %1</source>
        <translation>잃은 행은 %1에서 찾았습니다</translation>
    </message>
    <message>
        <source>The archive is repaired. It holds %1, %2 and %3.</source>
        <translation>보관함을 복구했습니다. %1, %2, %3이(가) 들어 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>소스 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>다이제스트 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the archive</source>
        <translation>보관함 열기</translation>
    </message>
    <message>
        <source>This did not work. %1 The archive is as it was.</source>
        <translation>하지 못했습니다. %1 보관함은 그대로입니다.</translation>
    </message>
</context>
<context>
    <name>oneul::ReportView</name>
    <message>
        <source>Preview of the report</source>
        <translation>보고서 미리 보기</translation>
    </message>
</context>
<context>
    <name>oneul::RetentionPage</name>
    <message>
        <source>What may be removed</source>
        <translation>지워도 되는 기사</translation>
    </message>
    <message>
        <source>What would go now</source>
        <translation>지금 지워질 기사</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Remove %L1 article(s)…</source>
        <translation>기사 %L1건 지우기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Use these rules</source>
        <translation>이 규칙 쓰기(&amp;U)</translation>
    </message>
    <message>
        <source>These rules are not used yet.</source>
        <translation>이 규칙은 아직 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is ever removed.</source>
        <translation>아무것도 지우지 않습니다.</translation>
    </message>
    <message>
        <source>These rules are applied once a day, last: %1.</source>
        <translation>이 규칙은 하루에 한 번 적용합니다. 마지막: %1.</translation>
    </message>
    <message>
        <source>These rules are applied once a day.</source>
        <translation>이 규칙은 하루에 한 번 적용합니다.</translation>
    </message>
    <message>
        <source>Remove articles</source>
        <translation>기사 지우기</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n article(s) from the archive?</source>
        <translation>
            <numerusform>보관함에서 기사 %n건을 지울까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone, and they will not come back with a refresh. The archive is backed up before the first time. From now on these rules are applied once a day.</source>
        <translation>되돌릴 수 없으며 새로 고쳐도 다시 들어오지 않습니다. 처음 지우기 전에 보관함을 백업합니다. 앞으로 이 규칙을 하루에 한 번 적용합니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Removing articles…</source>
        <translation>기사를 지우는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>기사 %n건을 지웠습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ReviewCard</name>
    <message>
        <source>Another category… (E)</source>
        <translation>다른 분류… (E)</translation>
    </message>
    <message>
        <source>Why? (X)</source>
        <translation>까닭 (X)</translation>
    </message>
    <message>
        <source>Open original (V)</source>
        <translation>원문 열기 (V)</translation>
    </message>
</context>
<context>
    <name>oneul::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>검토</translation>
    </message>
    <message>
        <source>Back (B)</source>
        <translation>뒤로 (B)</translation>
    </message>
    <message>
        <source>Skip (Space)</source>
        <translation>건너뛰기 (Space)</translation>
    </message>
    <message>
        <source>It is in %1 now.</source>
        <translation>지금 %1에 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>at least %n left</source>
        <translation>
            <numerusform>%n건 이상 남음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n건 남음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>검토할 기사를 다 보았습니다</translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n article(s).</source>
        <translation>
            <numerusform>기사 %n건을 건너뛰었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them again</source>
        <translation>다시 보기</translation>
    </message>
    <message>
        <source>Nothing to review</source>
        <translation>검토할 기사가 없습니다</translation>
    </message>
    <message>
        <source>Articles of which the classifier isn&apos;t sure come here. Every answer teaches it.</source>
        <translation>분류기가 확신하지 못하는 기사가 여기에 옵니다. 답할 때마다 배웁니다.</translation>
    </message>
</context>
<context>
    <name>oneul::RuleActionsForm</name>
    <message>
        <source>S&amp;tar</source>
        <translation>별표(&amp;T)</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>읽음으로 표시(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>Hidden articles are read and stand in the list “Hidden” only.</source>
        <translation>숨긴 기사는 읽음이 되고 “숨김” 목록에만 나옵니다.</translation>
    </message>
    <message>
        <source>&amp;Labels:</source>
        <translation>라벨(&amp;L):</translation>
    </message>
    <message>
        <source>Marks:</source>
        <translation>표시:</translation>
    </message>
    <message>
        <source>leave it as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (보관)</translation>
    </message>
    <message>
        <source>There are no labels yet</source>
        <translation>아직 라벨이 없습니다</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Cate&amp;gory:</source>
        <translation>분류(&amp;G):</translation>
    </message>
</context>
<context>
    <name>oneul::RuleChanges</name>
    <message>
        <source>Save the rule “%1”</source>
        <translation>규칙 “%1” 저장</translation>
    </message>
    <message>
        <source>Remove the rule “%1”</source>
        <translation>규칙 “%1” 제거</translation>
    </message>
    <message>
        <source>Order of the rules</source>
        <translation>규칙 순서</translation>
    </message>
    <message>
        <source>Apply the rule “%1”</source>
        <translation>규칙 “%1” 적용</translation>
    </message>
</context>
<context>
    <name>oneul::RuleDetails</name>
    <message>
        <source>What it does</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>all of the conditions hold</source>
        <translation>모든 조건이 맞을 때</translation>
    </message>
    <message>
        <source>any of the conditions holds</source>
        <translation>조건 하나라도 맞을 때</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>An article fits &amp;if</source>
        <translation>기사가 해당하는 경우(&amp;I)</translation>
    </message>
    <message>
        <source>Write what to look for.</source>
        <translation>무엇을 찾을지 쓰세요.</translation>
    </message>
    <message>
        <source>The expression can&apos;t be read from character %L1 on: %2</source>
        <translation>표현식을 %L1번째 글자부터 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Add a condition: without one the rule fits nothing.</source>
        <translation>조건을 추가하세요. 조건이 없으면 아무 기사도 해당하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose what the rule does.</source>
        <translation>규칙이 할 일을 고르세요.</translation>
    </message>
    <message>
        <source>Add a c&amp;ondition</source>
        <translation>조건 추가(&amp;O)</translation>
    </message>
</context>
<context>
    <name>oneul::RuleEditor</name>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Save and appl&amp;y to the last %n day(s)</source>
        <translation>
            <numerusform>저장하고 최근 %n일에 적용(&amp;Y)</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>The first rule that fits decides the category; the rest of all that fit adds up. Drag, or Alt+Up and Alt+Down, to change the order.</source>
        <translation>해당하는 첫 규칙이 분류를 정하고, 나머지 동작은 해당하는 규칙 모두가 더해집니다. 끌거나 Alt+Up, Alt+Down으로 순서를 바꿉니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>There is no rule yet. Add one, or make one from an edit in the list of articles.</source>
        <translation>아직 규칙이 없습니다. 추가하거나 기사 목록의 편집에서 만드세요.</translation>
    </message>
    <message>
        <source>What the rule would do is shown here once it is complete.</source>
        <translation>규칙을 다 쓰면 무엇이 바뀔지 여기에 나옵니다.</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (사본)</translation>
    </message>
    <message>
        <source>“%1” was removed. Ctrl+Z brings it back.</source>
        <translation>“%1”을(를) 제거했습니다. Ctrl+Z로 되살립니다.</translation>
    </message>
    <message>
        <source>Saved. New articles meet the rule as they come.</source>
        <translation>저장했습니다. 새 기사부터 적용됩니다.</translation>
    </message>
    <message>
        <source>Applying the rule…</source>
        <translation>규칙을 적용하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln건을 바꿨습니다. Ctrl+Z로 되돌립니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was nothing to change.</source>
        <translation>바꿀 것이 없었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not saved.</source>
        <translation>
            <numerusform>저장하지 않은 규칙이 %n개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::RuleForm</name>
    <message>
        <source>Remove articles &amp;older than</source>
        <translation>다음보다 오래된 기사 지우기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Keep only the newest</source>
        <translation>최근 기사만 남기기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Unread articles may go too</source>
        <translation>읽지 않은 기사도 지우기(&amp;U)</translation>
    </message>
    <message>
        <source>days</source>
        <translation>일</translation>
    </message>
    <message>
        <source>months</source>
        <translation>개월</translation>
    </message>
    <message>
        <source>Unit of the age</source>
        <translation>기간 단위</translation>
    </message>
    <message>
        <source> articles</source>
        <translation>건</translation>
    </message>
</context>
<context>
    <name>oneul::RuleList</name>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (저장 안 됨)</translation>
    </message>
</context>
<context>
    <name>oneul::RulePreviewPane</name>
    <message>
        <source>What would change</source>
        <translation>바뀔 것</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Would become</source>
        <translation>바뀌면</translation>
    </message>
    <message numerus="yes">
        <source>Last %n day(s):</source>
        <translation>
            <numerusform>최근 %n일:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln article(s) fit, %L2 would change.</source>
        <translation>
            <numerusform>기사 %Ln건 중 %L1건이 해당하고 %L2건이 바뀝니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) its category, which was given by hand.</source>
        <translation>
            <numerusform>%Ln건은 직접 정한 분류를 지킵니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest %L1 are shown.</source>
        <translation>최근 %L1건만 보입니다.</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>oneul::RuleWords</name>
    <message>
        <source>Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>중국어</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>일본어</translation>
    </message>
    <message>
        <source>German</source>
        <translation>독일어</translation>
    </message>
    <message>
        <source>French</source>
        <translation>프랑스어</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>스페인어</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>러시아어</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Title or text</source>
        <translation>제목이나 본문</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>지은이</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>포함하지 않음</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>does not have the word</source>
        <translation>낱말 없음</translation>
    </message>
    <message>
        <source>has the word</source>
        <translation>낱말 있음</translation>
    </message>
    <message>
        <source>does not match the expression</source>
        <translation>표현식과 안 맞음</translation>
    </message>
    <message>
        <source>matches the expression</source>
        <translation>표현식과 맞음</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>다름</translation>
    </message>
    <message>
        <source>is</source>
        <translation>같음</translation>
    </message>
    <message>
        <source>%1 %2 “%3”</source>
        <comment>field, test, value</comment>
        <translation>%1 “%3” %2</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>새 규칙</translation>
    </message>
    <message>
        <source> and </source>
        <translation> 및 </translation>
    </message>
    <message>
        <source> or </source>
        <translation> 또는 </translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>숨김</translation>
    </message>
</context>
<context>
    <name>oneul::RulesPanel</name>
    <message>
        <source>A rule of its &amp;own</source>
        <translation>따로 규칙 정하기(&amp;O)</translation>
    </message>
    <message>
        <source>Starred, labelled, noted, cited and by hand categorised articles always stay.</source>
        <translation>별표, 라벨, 메모가 있거나 인용되었거나 직접 분류한 기사는 언제나 남습니다.</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>대상(&amp;F):</translation>
    </message>
    <message>
        <source>All sources without a rule of their own</source>
        <translation>따로 규칙이 없는 모든 소스</translation>
    </message>
    <message>
        <source>%1 (own rule)</source>
        <comment>a source with a rule of its own</comment>
        <translation>%1 (따로 규칙)</translation>
    </message>
</context>
<context>
    <name>oneul::RunList</name>
    <message>
        <source>Regenerating a section</source>
        <translation>섹션 다시 쓰는 중</translation>
    </message>
    <message>
        <source>Making the digest</source>
        <translation>다이제스트 만드는 중</translation>
    </message>
</context>
<context>
    <name>oneul::RunPane</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Sections that are written</source>
        <translation>작성된 섹션</translation>
    </message>
    <message>
        <source>What has come in so far</source>
        <translation>지금까지 받은 내용</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>being written</source>
        <translation>쓰는 중</translation>
    </message>
    <message>
        <source>written and checked</source>
        <translation>작성하고 확인함</translation>
    </message>
    <message>
        <source>written by the built-in engine instead</source>
        <translation>내장 엔진이 대신 작성</translation>
    </message>
</context>
<context>
    <name>oneul::SavedSearchController</name>
    <message>
        <source>Save the search “%1”</source>
        <translation>검색 “%1” 저장</translation>
    </message>
    <message>
        <source>Change the search “%1”</source>
        <translation>검색 “%1” 변경</translation>
    </message>
    <message>
        <source>Move the search “%1”</source>
        <translation>검색 “%1” 이동</translation>
    </message>
    <message>
        <source>Remove the search “%1”</source>
        <translation>검색 “%1” 제거</translation>
    </message>
    <message>
        <source>Removed the search “%1”.</source>
        <translation>검색 “%1”을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
</context>
<context>
    <name>oneul::SavedSearchDialog</name>
    <message>
        <source>Save the search</source>
        <translation>검색 저장</translation>
    </message>
    <message>
        <source>Edit the search</source>
        <translation>검색 편집</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>이름(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Query:</source>
        <translation>검색어(&amp;Q):</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>oneul::ScheduleController</name>
    <message>
        <source>The digest of %1 is ready</source>
        <translation>%1 다이제스트가 준비되었습니다</translation>
    </message>
    <message>
        <source>The system&apos;s timer could not be set: %1</source>
        <translation>시스템 타이머를 설정하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>The system&apos;s timer could not be removed, so it may still make digests: %1</source>
        <translation>시스템 타이머를 제거하지 못해 다이제스트가 계속 만들어질 수 있습니다: %1</translation>
    </message>
    <message>
        <source>Making the scheduled digest</source>
        <translation>예약된 다이제스트를 만드는 중</translation>
    </message>
    <message>
        <source>Scheduled digest: %1</source>
        <translation>예약된 다이제스트: %1</translation>
    </message>
</context>
<context>
    <name>oneul::ScheduleSettings</name>
    <message>
        <source>A run uses at most %1.</source>
        <translation>한 번 실행에 최대 %1을(를) 씁니다.</translation>
    </message>
    <message>
        <source>A run uses at most %1 tokens.</source>
        <translation>한 번 실행에 최대 %1토큰을 씁니다.</translation>
    </message>
    <message>
        <source>This session has no systemd that could run a timer. Let Oneul make the digests while it runs.</source>
        <translation>이 세션에는 타이머를 실행할 systemd가 없습니다. Oneul이 실행 중일 때 다이제스트를 만들게 하세요.</translation>
    </message>
    <message>
        <source>Digests are made &amp;by:</source>
        <translation>다이제스트를 만드는 쪽(&amp;B):</translation>
    </message>
    <message>
        <source>Nobody: only when I ask</source>
        <translation>없음: 직접 만들 때만</translation>
    </message>
    <message>
        <source>Oneul, while it runs</source>
        <translation>실행 중인 Oneul</translation>
    </message>
    <message>
        <source>The system, also while Oneul is closed</source>
        <translation>시스템, Oneul이 닫혀 있을 때도</translation>
    </message>
    <message>
        <source>What was missed while Oneul was closed or the computer slept is made up for in one run.</source>
        <translation>Oneul이 닫혀 있거나 컴퓨터가 잠든 동안 놓친 것은 한 번에 모아 만듭니다.</translation>
    </message>
    <message>
        <source>&amp;At:</source>
        <translation>시각(&amp;A):</translation>
    </message>
    <message>
        <source>News and papers</source>
        <translation>뉴스와 논문</translation>
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
        <source>Re&amp;fresh sources first</source>
        <translation>먼저 소스 새로 고침(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Summarised by:</source>
        <translation>요약 엔진(&amp;S):</translation>
    </message>
    <message>
        <source>Nothing: they stay in Oneul</source>
        <translation>없음: Oneul에만 남김</translation>
    </message>
    <message>
        <source>The folder of exports</source>
        <translation>내보내기 폴더</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>예약</translation>
    </message>
    <message>
        <source>The built-in engine costs nothing.</source>
        <translation>내장 엔진은 비용이 들지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody is asked before a run, and this engine has no cap for one. Set a cap in the engine&apos;s settings.</source>
        <translation>실행 전에 묻지 않으며 이 엔진에는 실행당 한도가 없습니다. 엔진 설정에서 한도를 정하세요.</translation>
    </message>
    <message>
        <source>Choose at least one day of the week, or let nobody make the digests.</source>
        <translation>요일을 하나 이상 고르거나, 다이제스트를 만드는 쪽을 “없음”으로 하세요.</translation>
    </message>
    <message>
        <source>O&amp;n:</source>
        <translation>요일(&amp;N):</translation>
    </message>
    <message>
        <source>&amp;Kinds:</source>
        <translation>종류(&amp;K):</translation>
    </message>
    <message>
        <source>Ex&amp;ported as:</source>
        <translation>내보낼 형식(&amp;P):</translation>
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
        <source>Book (EPUB)</source>
        <translation>책(EPUB)</translation>
    </message>
    <message>
        <source>Into the fo&amp;lder:</source>
        <translation>내보낼 폴더(&amp;L):</translation>
    </message>
</context>
<context>
    <name>oneul::ScheduleState</name>
    <message>
        <source>Next: %1</source>
        <translation>다음: %1</translation>
    </message>
    <message>
        <source>Next: only when you ask for it</source>
        <translation>다음: 직접 만들 때만</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>멈추기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run now</source>
        <translation>지금 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Does at once what the schedule does, as it was last saved</source>
        <translation>마지막으로 저장한 예약대로 지금 바로 실행합니다</translation>
    </message>
    <message>
        <source>A run is under way.</source>
        <translation>실행 중입니다.</translation>
    </message>
    <message>
        <source>The last run was stopped.</source>
        <translation>마지막 실행을 멈췄습니다.</translation>
    </message>
    <message>
        <source>The last run failed: %1</source>
        <translation>마지막 실행이 실패했습니다: %1</translation>
    </message>
    <message>
        <source>It has not run yet.</source>
        <translation>아직 실행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Last run: %1</source>
        <translation>마지막 실행: %1</translation>
    </message>
</context>
<context>
    <name>oneul::ScheduleText</name>
    <message>
        <source>Refreshing…</source>
        <translation>새로 고치는 중…</translation>
    </message>
    <message>
        <source>Resting: there is no network</source>
        <translation>쉬는 중: 네트워크 없음</translation>
    </message>
    <message>
        <source>Resting: the network is metered</source>
        <translation>쉬는 중: 종량제 네트워크</translation>
    </message>
    <message>
        <source>Refreshes only by hand</source>
        <translation>수동으로만 새로 고침</translation>
    </message>
    <message>
        <source>Next refresh: %1</source>
        <translation>다음 새로 고침: %1</translation>
    </message>
</context>
<context>
    <name>oneul::SearchController</name>
    <message>
        <source>The search index can&apos;t be written. %1</source>
        <translation>검색 색인을 쓸 수 없습니다. %1</translation>
    </message>
    <message>
        <source>This search can&apos;t be read</source>
        <translation>이 검색을 읽을 수 없습니다</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Search index: %1 %</source>
        <translation>검색 색인: %1 %</translation>
    </message>
</context>
<context>
    <name>oneul::SearchField</name>
    <message>
        <source>Search the archive</source>
        <translation>보관함 검색</translation>
    </message>
    <message>
        <source>How to search (F1)</source>
        <translation>검색 방법 (F1)</translation>
    </message>
</context>
<context>
    <name>oneul::SearchHelp</name>
    <message>
        <source>chip export</source>
        <translation>반도체 수출</translation>
    </message>
    <message>
        <source>both words, anywhere in title or text</source>
        <translation>두 낱말 모두, 제목이나 본문 어디든</translation>
    </message>
    <message>
        <source>&quot;language model&quot;</source>
        <translation>&quot;언어 모델&quot;</translation>
    </message>
    <message>
        <source>these words next to each other</source>
        <translation>나란히 나오는 낱말</translation>
    </message>
    <message>
        <source>chip OR memory</source>
        <translation>반도체 OR 메모리</translation>
    </message>
    <message>
        <source>one of the two, or both</source>
        <translation>둘 중 하나 또는 둘 다</translation>
    </message>
    <message>
        <source>robot -vacuum</source>
        <translation>로봇 -청소기</translation>
    </message>
    <message>
        <source>the first word without the second</source>
        <translation>앞 낱말은 있고 뒤 낱말은 없는 기사</translation>
    </message>
    <message>
        <source>semi*</source>
        <translation>반도*</translation>
    </message>
    <message>
        <source>words that begin like this</source>
        <translation>이렇게 시작하는 낱말</translation>
    </message>
    <message>
        <source>title:robot</source>
        <translation>title:로봇</translation>
    </message>
    <message>
        <source>only in titles; also title:&quot;two words&quot;</source>
        <translation>제목에서만. title:&quot;두 낱말&quot;도 됩니다</translation>
    </message>
    <message>
        <source>source:times</source>
        <translation>source:일보</translation>
    </message>
    <message>
        <source>sources with this in their name</source>
        <translation>이름에 이 말이 든 소스</translation>
    </message>
    <message>
        <source>category:robotics  label:later</source>
        <translation>category:로봇  label:나중에</translation>
    </message>
    <message>
        <source>a category, a label; quotes around names with blanks</source>
        <translation>분류, 라벨. 빈칸이 있는 이름은 따옴표로</translation>
    </message>
    <message>
        <source>kind and language of the article</source>
        <translation>기사의 종류와 언어</translation>
    </message>
    <message>
        <source>what you did with it</source>
        <translation>읽음, 별표 상태</translation>
    </message>
    <message>
        <source>from that day on; earlier than that day</source>
        <translation>그날부터, 그날보다 전</translation>
    </message>
    <message>
        <source>counted from today: days (d), weeks (w), months (m), years (y)</source>
        <translation>오늘부터 세어 일(d), 주(w), 월(m), 년(y)</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>검색 방법</translation>
    </message>
    <message>
        <source>Upper and lower case, accents and endings make no difference. Everything can be put together, and “-” before a field turns it round.</source>
        <translation>대소문자와 억양 부호, 어미는 가리지 않습니다. 모두 섞어 쓸 수 있고, 필드 앞에 “-”를 붙이면 반대가 됩니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SecondaryChanges</name>
    <message>
        <source>Also in %1</source>
        <translation>%1에도 속함</translation>
    </message>
    <message>
        <source>No longer also in %1</source>
        <translation>%1에는 더 속하지 않음</translation>
    </message>
</context>
<context>
    <name>oneul::SectionActions</name>
    <message>
        <source>&amp;Edit the sentence by hand</source>
        <translation>문장 직접 편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Regenerate this section…</source>
        <translation>이 섹션 다시 쓰기(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Compare engines…</source>
        <translation>엔진 비교(&amp;C)…</translation>
    </message>
    <message>
        <source>Regenerate this section</source>
        <translation>이 섹션 다시 쓰기</translation>
    </message>
    <message>
        <source>“%1” is written again. The version that is there is kept.</source>
        <translation>“%1”을(를) 다시 씁니다. 지금 버전은 보관됩니다.</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>다시 쓰기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;What was not used, and where the sources disagree</source>
        <translation>인용 안 된 기사와 엇갈리는 출처 보기(&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of it are in your own words; the new one has none of them.</source>
        <translation>
            <numerusform>이 섹션에 직접 고친 문장이 %n개 있으며, 새로 쓰면 들어가지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SectionHtml</name>
    <message numerus="yes">
        <source>%n sentence(s) withheld</source>
        <translation>
            <numerusform>보류한 문장 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide them</source>
        <translation>숨기기</translation>
    </message>
    <message>
        <source>Show them, and why</source>
        <translation>문장과 까닭 보기</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외됨</translation>
    </message>
    <message>
        <source>They did not fit into what the model holds; nothing of them was used.</source>
        <translation>모델의 컨텍스트에 들어가지 않아 전혀 쓰이지 않았습니다.</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>인용 안 됨</translation>
    </message>
    <message>
        <source>No sentence cites these articles.</source>
        <translation>이 기사를 인용한 문장이 없습니다.</translation>
    </message>
    <message>
        <source>Title only</source>
        <translation>제목만</translation>
    </message>
    <message>
        <source>Only their titles could be read; sentences are checked against those.</source>
        <translation>제목만 읽을 수 있어 문장을 제목과 대조합니다.</translation>
    </message>
    <message>
        <source>No longer in the archive</source>
        <translation>보관함에 없음</translation>
    </message>
    <message>
        <source>Nothing can be checked against them any more.</source>
        <translation>더는 이 기사와 대조할 수 없습니다.</translation>
    </message>
    <message>
        <source>Every article is cited, and nothing was withheld.</source>
        <translation>모든 기사를 인용했고 보류한 문장이 없습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SettingWords</name>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3</source>
        <translation>%1: %3 대신 %2</translation>
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
    <message>
        <source>Search the settings</source>
        <translation>설정 검색</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>설정 페이지</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>찾은 설정</translation>
    </message>
    <message>
        <source>&amp;Defaults of this page</source>
        <translation>이 페이지의 기본값(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>이 말이 든 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>설정 내보내기</translation>
    </message>
    <message>
        <source>Settings of Oneul (*.json)</source>
        <translation>Oneul 설정 (*.json)</translation>
    </message>
    <message>
        <source>The settings were exported, without passwords. What was changed here and not yet applied is not among them.</source>
        <translation>비밀번호를 빼고 설정을 내보냈습니다. 여기서 바꾸고 아직 적용하지 않은 것은 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>설정 가져오기</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>The settings could not be imported. Choose a file that Oneul exported.</source>
        <translation>설정을 가져오지 못했습니다. Oneul에서 내보낸 파일을 고르세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) would change.</source>
        <translation>
            <numerusform>설정 %n개가 바뀝니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are applied at once; Undo in the window takes all of them back.</source>
        <translation>바로 적용되며, 창에서 실행 취소하면 모두 되돌아갑니다.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>The file holds the settings that are there already.</source>
        <translation>파일의 설정이 지금과 같습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SimilarDialog</name>
    <message>
        <source>Apply to similar articles</source>
        <translation>비슷한 기사에 적용</translation>
    </message>
    <message>
        <source>These articles of the last 30 days are like the one that is in %1. Nothing that you decided yourself is among them.</source>
        <translation>최근 30일 기사 가운데 %1에 있는 기사와 비슷한 것입니다. 직접 정한 기사는 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Similar articles</source>
        <translation>비슷한 기사</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Likeness</source>
        <translation>비슷한 정도</translation>
    </message>
    <message>
        <source>Category now</source>
        <translation>지금 분류</translation>
    </message>
    <message>
        <source>How like they must be</source>
        <translation>얼마나 비슷해야 하는지</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>적용</translation>
    </message>
    <message>
        <source>At least this like:</source>
        <translation>최소 비슷한 정도:</translation>
    </message>
    <message>
        <source>Nothing else is like it</source>
        <translation>비슷한 기사가 없습니다</translation>
    </message>
    <message>
        <source>All that is like it is there already, or you decided it yourself.</source>
        <translation>비슷한 기사는 이미 그 분류에 있거나 직접 정했습니다.</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>불확실</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to %1</source>
        <translation>
            <numerusform>%n건을 %1(으)로 옮기기</numerusform>
        </translation>
    </message>
    <message>
        <source>None is as like it as that. Lower the mark, or check some yourself.</source>
        <translation>그만큼 비슷한 기사가 없습니다. 기준을 낮추거나 직접 골라 선택하세요.</translation>
    </message>
</context>
<context>
    <name>oneul::SortMenu</name>
    <message>
        <source>Relevance</source>
        <translation>관련도</translation>
    </message>
    <message>
        <source>Reverse order</source>
        <translation>순서 뒤집기</translation>
    </message>
</context>
<context>
    <name>oneul::SourceChanges</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>소스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1을(를) 제거했습니다.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 제거</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>%1을(를) %2(으)로 이동</translation>
    </message>
    <message>
        <source>Rename folder “%1”</source>
        <translation>폴더 “%1” 이름 바꾸기</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>%1 이름 바꾸기</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 다시 시작</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 일시 중지</translation>
    </message>
    <message>
        <source>Interval of %1</source>
        <translation>%1의 간격</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 편집</translation>
    </message>
    <message>
        <source>New folder “%1”</source>
        <translation>새 폴더 “%1”</translation>
    </message>
</context>
<context>
    <name>oneul::SourceController</name>
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
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세히</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Manage labels…</source>
        <translation>라벨 관리…</translation>
    </message>
    <message>
        <source>Summarise…</source>
        <translation>요약…</translation>
    </message>
    <message>
        <source>Make it with…</source>
        <translation>엔진을 골라 만들기…</translation>
    </message>
</context>
<context>
    <name>oneul::SourceDetails</name>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>사이트</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Next fetch</source>
        <translation>다음 가져오기</translation>
    </message>
    <message>
        <source>Last new</source>
        <translation>최근 새 기사</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Full text</source>
        <translation>전문</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>사용자 에이전트</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>추가한 날</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>브라우저에서 주소 열기</translation>
    </message>
    <message>
        <source>The server says that this source is gone for good, so it is no longer fetched.</source>
        <translation>서버가 이 소스는 영구히 없어졌다고 하므로 더 이상 가져오지 않습니다.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>%1 failures in a row.</source>
        <translation>연속 %1회 실패했습니다.</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>왜?</translation>
    </message>
    <message>
        <source>It has answered from %1 %2 of %3 times; after that the address changes.</source>
        <translation>%1에서 응답한 횟수: %3회 중 %2회. 모두 채우면 주소를 바꿉니다.</translation>
    </message>
    <message>
        <source>Its certificate is not checked: whoever sits between you and the server can read and change what is fetched.</source>
        <translation>인증서를 확인하지 않습니다. 서버와의 사이에 있는 누구나 내용을 읽고 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>%1, %2 of them unread</source>
        <translation>%1건, 그중 안 읽음 %2건</translation>
    </message>
    <message>
        <source>fetched for every new article</source>
        <translation>새 기사마다 가져옴</translation>
    </message>
    <message>
        <source>fetched for every new article from %1</source>
        <translation>새 기사마다 %1에서 가져옴</translation>
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
    <message>
        <source>Set up as a page source…</source>
        <translation>페이지 소스로 설정…</translation>
    </message>
    <message>
        <source>General</source>
        <translation>일반</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리 보기</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Everything was saved but the password and the values of headers. %1</source>
        <translation>비밀번호와 헤더 값을 빼고 모두 저장했습니다. %1</translation>
    </message>
    <message>
        <source>The source was added, but its password and header values could not be kept. %1 They can be typed again in the source&apos;s own window.</source>
        <translation>소스를 추가했지만 비밀번호와 헤더 값은 보관하지 못했습니다. %1 소스 편집 창에서 다시 입력할 수 있습니다.</translation>
    </message>
    <message>
        <source>Expressions and preview</source>
        <translation>표현식과 미리 보기</translation>
    </message>
    <message>
        <source>Type an address.</source>
        <translation>주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Say where the items, their titles and their links are found.</source>
        <translation>항목과 제목, 링크의 위치를 지정하세요.</translation>
    </message>
    <message>
        <source>Tick at least one feed.</source>
        <translation>피드를 하나 이상 선택하세요.</translation>
    </message>
    <message>
        <source>Looking for feeds…</source>
        <translation>피드를 찾는 중…</translation>
    </message>
</context>
<context>
    <name>oneul::SourceEditor</name>
    <message>
        <source>Try on the first item&apos;s page</source>
        <translation>첫 항목의 페이지로 시험</translation>
    </message>
    <message>
        <source>Fills the fields with the expressions of a source that comes with the program</source>
        <translation>기본 제공 소스의 표현식으로 칸을 채웁니다</translation>
    </message>
    <message>
        <source>Start from a template…</source>
        <translation>서식에서 시작…</translation>
    </message>
    <message>
        <source>The document is fetched as the source would fetch it; nothing is stored.</source>
        <translation>소스와 같은 방식으로 문서를 가져오며, 아무것도 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>템플릿</translation>
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
        <source>Address of a feed or page, @user@instance, r/name, or a file</source>
        <translation>피드나 페이지의 주소, @사용자@인스턴스, r/이름, 또는 파일</translation>
    </message>
    <message>
        <source>The address of a page is enough: its feeds are looked for. Pages without one, and JSON interfaces, are read with expressions: choose the type.</source>
        <translation>페이지 주소만 있으면 피드를 찾습니다. 피드가 없는 페이지와 JSON 인터페이스는 표현식으로 읽으니 종류를 고르세요.</translation>
    </message>
</context>
<context>
    <name>oneul::SourcePage</name>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>편집…</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Last fetches</source>
        <translation>최근 가져오기</translation>
    </message>
    <message>
        <source>Show the &amp;exchange…</source>
        <translation>주고받은 내용 보기(&amp;E)…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>It has not been fetched yet.</source>
        <translation>아직 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>소스 정보</translation>
    </message>
</context>
<context>
    <name>oneul::SourceWords</name>
    <message>
        <source>Edit the source: it may need a user name, a header, or another user agent.</source>
        <translation>소스를 편집하세요. 사용자 이름이나 헤더, 다른 사용자 에이전트가 필요할 수 있습니다.</translation>
    </message>
    <message>
        <source>Open its site and look for the new address, then edit the source.</source>
        <translation>사이트를 열어 새 주소를 찾은 뒤 소스를 편집하세요.</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>없어짐</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>조용함</translation>
    </message>
    <message>
        <source>Resting</source>
        <translation>쉬는 중</translation>
    </message>
    <message>
        <source>Never fetched</source>
        <translation>가져온 적 없음</translation>
    </message>
    <message>
        <source>OK</source>
        <comment>a source in order</comment>
        <translation>정상</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>Failing since %1</source>
        <translation>%1부터 실패</translation>
    </message>
    <message>
        <source>Failing, never worked</source>
        <translation>실패, 성공한 적 없음</translation>
    </message>
    <message>
        <source>Silent for %1 days</source>
        <translation>%1일째 조용함</translation>
    </message>
    <message>
        <source>Resting until %1</source>
        <translation>%1까지 쉬는 중</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Top level</source>
        <translation>최상위</translation>
    </message>
    <message>
        <source>only by hand</source>
        <translation>수동으로만</translation>
    </message>
    <message>
        <source>(of its own)</source>
        <comment>interval of a source</comment>
        <translation>(소스 자체 설정)</translation>
    </message>
    <message>
        <source>the feed asks for %1</source>
        <translation>피드의 요청은 %1</translation>
    </message>
    <message>
        <source>the server for %1</source>
        <translation>서버의 요청은 %1</translation>
    </message>
    <message>
        <source>so it is fetched %1</source>
        <translation>그래서 %1 가져옵니다</translation>
    </message>
    <message>
        <source>paused</source>
        <comment>next fetch</comment>
        <translation>일시 중지됨</translation>
    </message>
    <message>
        <source>by hand</source>
        <comment>next fetch</comment>
        <translation>수동</translation>
    </message>
    <message>
        <source>If you know the server and trust it, allow its certificate when editing the source.</source>
        <translation>아는 서버이고 믿을 수 있다면 소스 편집에서 인증서를 허용하세요.</translation>
    </message>
    <message>
        <source>Open the address: it may have become a page. Edit the source to give another address or to read it as a page.</source>
        <translation>주소를 열어 보세요. 일반 페이지로 바뀌었을 수 있습니다. 소스를 편집해 다른 주소를 넣거나 페이지로 읽게 하세요.</translation>
    </message>
    <message>
        <source>Edit the source: its editor shows the page and what each expression finds.</source>
        <translation>소스를 편집하세요. 편집기에서 페이지와 각 표현식이 찾은 내용을 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Open the site: it may ask for consent or keep programs out. Another user agent may help.</source>
        <translation>사이트를 열어 보세요. 동의를 요구하거나 프로그램을 막고 있을 수 있습니다. 다른 사용자 에이전트가 도움이 될 수 있습니다.</translation>
    </message>
    <message>
        <source>If it lasts, open its site and look whether the address has changed.</source>
        <translation>계속되면 사이트를 열어 주소가 바뀌었는지 확인하세요.</translation>
    </message>
    <message>
        <source>Not changed</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>%1 new</source>
        <translation>새 기사 %1건</translation>
    </message>
    <message>
        <source>%1 updated</source>
        <translation>갱신 %1건</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>새 기사 없음</translation>
    </message>
</context>
<context>
    <name>oneul::SpacePanel</name>
    <message>
        <source>&amp;Compact</source>
        <translation>압축(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행</translation>
    </message>
    <message>
        <source>The archive takes %1. %2 of it are free.</source>
        <translation>보관함 크기는 %1이고 그중 %2가 비어 있습니다.</translation>
    </message>
    <message>
        <source>An earlier version made this archive. Compacting writes it anew once: that needs as much room again, can&apos;t be cancelled, and nothing else is stored meanwhile.</source>
        <translation>이 보관함은 이전 버전에서 만들었습니다. 압축하면 한 번 새로 쓰는데, 같은 크기의 공간이 더 필요하고 취소할 수 없으며 그동안 다른 것은 저장되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SplitDialog</name>
    <message>
        <source>&amp;Move</source>
        <translation>옮기기(&amp;M)</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 나누기</translation>
    </message>
    <message>
        <source>&amp;Number of parts:</source>
        <translation>나눌 개수(&amp;N):</translation>
    </message>
    <message>
        <source>Double click or F2 renames a part; articles can be dragged.</source>
        <translation>두 번 누르거나 F2로 이름을 바꾸고, 기사를 끌어 옮길 수 있습니다.</translation>
    </message>
    <message>
        <source>The chosen articles &amp;go to:</source>
        <translation>고른 기사를 옮길 곳(&amp;G):</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>나누기(&amp;S)</translation>
    </message>
    <message>
        <source>Looking for what the articles have in common…</source>
        <translation>기사들의 공통점을 찾는 중…</translation>
    </message>
    <message>
        <source>There are too few articles to propose parts</source>
        <translation>나눌 부분을 제안하기에는 기사가 너무 적습니다</translation>
    </message>
    <message>
        <source>Ten are needed. Give this category more articles first; or add a category by hand and give it those that belong there.</source>
        <translation>열 건이 필요합니다. 먼저 이 분류에 기사를 더 넣거나, 분류를 직접 추가한 뒤 거기에 속하는 기사를 옮기세요.</translation>
    </message>
</context>
<context>
    <name>oneul::SplitTree</name>
    <message>
        <source>Parts</source>
        <translation>부분</translation>
    </message>
    <message>
        <source>Part (English name)</source>
        <translation>부분 (영어 이름)</translation>
    </message>
    <message>
        <source>Korean name</source>
        <translation>한국어 이름</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Words in common</source>
        <translation>공통 낱말</translation>
    </message>
    <message>
        <source>Stays in %1</source>
        <translation>%1에 남음</translation>
    </message>
    <message>
        <source>All articles stay: there is nothing to split.</source>
        <translation>모든 기사가 남아 나눌 것이 없습니다.</translation>
    </message>
    <message>
        <source>Give every part an English name.</source>
        <translation>부분마다 영어 이름을 주세요.</translation>
    </message>
    <message>
        <source>Two parts are called “%1”.</source>
        <translation>“%1”이라는 부분이 둘입니다.</translation>
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
    <message>
        <source>The archive is damaged.</source>
        <translation>보관함이 손상되었습니다.</translation>
    </message>
    <message>
        <source>The archive is being prepared for this version of Oneul. A large one takes some minutes.</source>
        <translation>보관함을 이 버전의 Oneul에 맞게 준비하고 있습니다. 크면 몇 분 걸립니다.</translation>
    </message>
</context>
<context>
    <name>oneul::StatusProgress</name>
    <message>
        <source>%1/%2</source>
        <comment>progress: done of total</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>oneul::StorageSettings</name>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>저장 공간</translation>
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
        <source>&amp;Backups, retention and health…</source>
        <translation>백업, 보존, 상태(&amp;B)…</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>노트</translation>
    </message>
    <message>
        <source>&amp;Folder for notes:</source>
        <translation>노트 폴더(&amp;F):</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>아직 없음</translation>
    </message>
    <message>
        <source>&amp;Saved for:</source>
        <translation>저장 형식(&amp;S):</translation>
    </message>
    <message>
        <source>Articles are saved there as notes (Markdown with their data at the top) or as entries for a list of references. Saving an article again updates its file.</source>
        <translation>기사는 노트(맨 위에 서지 정보가 있는 Markdown)나 참고 문헌 항목으로 저장됩니다. 같은 기사를 다시 저장하면 파일이 갱신됩니다.</translation>
    </message>
</context>
<context>
    <name>oneul::StoryController</name>
    <message>
        <source>Story: %1</source>
        <translation>소식: %1</translation>
    </message>
    <message numerus="yes">
        <source>Join %n article(s) into one story</source>
        <translation>
            <numerusform>기사 %n건을 한 소식으로 묶기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n article(s) from the story</source>
        <translation>
            <numerusform>기사 %n건을 소식에서 떼어 내기</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::StoryPanel</name>
    <message>
        <source>New</source>
        <translation>새 기사</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>이어짐</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>조용해짐</translation>
    </message>
    <message>
        <source>Day over day</source>
        <translation>어제와 오늘</translation>
    </message>
    <message numerus="yes">
        <source>Stories of the day beside those of the %n day(s) before</source>
        <translation>
            <numerusform>앞선 %n일과 견준 그날의 소식</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n건 더</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>소스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>The stories cannot be shown. %1</source>
        <translation>소식을 보여 줄 수 없습니다. %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변화</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>소식</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>소스</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
</context>
<context>
    <name>oneul::StoryPopup</name>
    <message>
        <source>Sources of the story</source>
        <translation>소식의 출처</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) of this story</source>
        <translation>
            <numerusform>이 소식의 출처 %n곳</numerusform>
        </translation>
    </message>
    <message>
        <source>Return shows the article, V opens it where it was published.</source>
        <translation>Enter는 기사를 보여 주고, V는 발행된 곳에서 엽니다.</translation>
    </message>
    <message>
        <source>All of them as a list</source>
        <translation>모두 목록으로 보기</translation>
    </message>
</context>
<context>
    <name>oneul::StoryRows</name>
    <message>
        <source>New</source>
        <translation>새 소식</translation>
    </message>
    <message>
        <source>Continued</source>
        <translation>이어짐</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>바뀜</translation>
    </message>
    <message>
        <source>Gone quiet</source>
        <translation>조용해짐</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>같은 소식</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>소스 %n개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SummaryController</name>
    <message>
        <source>No article is selected. Select what is to be summarised.</source>
        <translation>선택한 기사가 없습니다. 요약할 기사를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds no articles to summarise.</source>
        <translation>“%1”에는 요약할 기사가 없습니다.</translation>
    </message>
    <message>
        <source>This article is no longer in the archive.</source>
        <translation>이 기사는 보관함에 없습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::SummaryWindow</name>
    <message>
        <source>&amp;Summarise</source>
        <translation>요약(&amp;S)</translation>
    </message>
    <message>
        <source>C&amp;opy as Markdown</source>
        <translation>Markdown으로 복사(&amp;O)</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>저장(&amp;V)…</translation>
    </message>
    <message>
        <source>Summary: %1</source>
        <translation>요약: %1</translation>
    </message>
    <message>
        <source>Language of the summary</source>
        <translation>요약 언어</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Reading the articles…</source>
        <translation>기사를 읽는 중…</translation>
    </message>
    <message>
        <source>There is nothing to summarise</source>
        <translation>요약할 것이 없습니다</translation>
    </message>
    <message>
        <source>The articles are no longer in the archive.</source>
        <translation>기사가 보관함에 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) to summarise</source>
        <translation>
            <numerusform>요약할 기사 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further article(s) are left out: they are too many for one summary.</source>
        <translation>
            <numerusform>기사 %n건은 한 번에 요약하기에 많아 제외합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Summarising</source>
        <translation>요약하는 중</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>기사 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>known already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>요약 저장</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1에 저장했습니다</translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyChanges</name>
    <message numerus="yes">
        <source>%n article(s) moved</source>
        <translation>
            <numerusform>기사 %n건 이동</numerusform>
        </translation>
    </message>
    <message>
        <source>undone later</source>
        <translation>나중에 되돌림</translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyEditor</name>
    <message>
        <source>Show arc&amp;hived ones</source>
        <translation>보관한 분류 보기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>Mer&amp;ge…</source>
        <translation>합치기(&amp;G)…</translation>
    </message>
    <message>
        <source>S&amp;plit…</source>
        <translation>나누기(&amp;P)…</translation>
    </message>
    <message>
        <source>Ar&amp;chive</source>
        <translation>보관(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>내보내기(&amp;X)…</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to change the order</source>
        <translation>끌거나 Alt+Up, Alt+Down으로 순서를 바꿉니다</translation>
    </message>
    <message>
        <source>Give the new category a name.</source>
        <translation>새 분류의 이름을 지으세요.</translation>
    </message>
    <message>
        <source>Re&amp;open</source>
        <translation>다시 사용(&amp;O)</translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyFiles</name>
    <message>
        <source>Export the categories</source>
        <translation>분류 내보내기</translation>
    </message>
    <message>
        <source>Categories (*.json)</source>
        <translation>분류 (*.json)</translation>
    </message>
    <message>
        <source>Import categories</source>
        <translation>분류 가져오기</translation>
    </message>
    <message>
        <source>Categories (*.json);;All files (*)</source>
        <translation>분류 (*.json);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>%1에 썼습니다.</translation>
    </message>
    <message>
        <source>The file holds the categories that are there already.</source>
        <translation>파일의 분류가 지금과 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Put %n category(s) in the place of yours?</source>
        <translation>
            <numerusform>지금 분류를 파일의 분류 %n개로 바꿀까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be undone.</source>
        <translation>되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>The file lacks %1; their articles go to %2.</source>
        <translation>파일에 %1이(가) 없어 그 기사는 %2(으)로 갑니다.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
    <message numerus="yes">
        <source>Imported; %Ln article(s) were moved.</source>
        <translation>
            <numerusform>가져왔습니다. 기사 %Ln건을 옮겼습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyForm</name>
    <message>
        <source>as in English</source>
        <translation>영어와 같음</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>이모지</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색</translation>
    </message>
    <message>
        <source>News and papers</source>
        <translation>뉴스와 논문</translation>
    </message>
    <message>
        <source>News only</source>
        <translation>뉴스만</translation>
    </message>
    <message>
        <source>Papers only</source>
        <translation>논문만</translation>
    </message>
    <message>
        <source>What belongs here, and what does not</source>
        <translation>무엇이 속하고 무엇이 속하지 않는지</translation>
    </message>
    <message>
        <source>One a line: other names that mean this category, in imported reports for instance</source>
        <translation>한 줄에 하나: 가져온 보고서 등에서 이 분류를 뜻하는 다른 이름</translation>
    </message>
    <message>
        <source>Name, &amp;English:</source>
        <translation>영어 이름(&amp;E):</translation>
    </message>
    <message>
        <source>Name, &amp;Korean:</source>
        <translation>한국어 이름(&amp;K):</translation>
    </message>
    <message>
        <source>E&amp;moji and colour:</source>
        <translation>이모지와 색(&amp;M):</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>대상(&amp;F):</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>설명(&amp;D):</translation>
    </message>
    <message>
        <source>Key&amp;words:</source>
        <translation>키워드(&amp;W):</translation>
    </message>
    <message>
        <source>A&amp;lso called:</source>
        <translation>다른 이름(&amp;L):</translation>
    </message>
    <message>
        <source>Words that speak for this category, in either language; 1 is the usual weight.</source>
        <translation>이 분류를 가리키는 낱말. 어느 언어든 되며 보통 가중치는 1입니다.</translation>
    </message>
    <message>
        <source>Give it an English name: files and reports go by it.</source>
        <translation>영어 이름을 지으세요. 파일과 보고서가 이 이름을 씁니다.</translation>
    </message>
    <message>
        <source>“%1” is the name of %2 already.</source>
        <translation>“%1”은(는) 이미 %2의 이름입니다.</translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyHistory</name>
    <message>
        <source>&amp;Take back</source>
        <translation>되돌리기(&amp;T)</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경 기록</translation>
    </message>
    <message>
        <source>When</source>
        <translation>때</translation>
    </message>
    <message>
        <source>What</source>
        <translation>무엇</translation>
    </message>
    <message>
        <source>Articles moved</source>
        <translation>옮긴 기사</translation>
    </message>
    <message>
        <source>%1 (taken back)</source>
        <translation>%1 (되돌림)</translation>
    </message>
    <message>
        <source>Do it &amp;again</source>
        <translation>다시 하기(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) went back.</source>
        <translation>
            <numerusform>기사 %Ln건이 되돌아갔습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyList</name>
    <message>
        <source>Categories</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>분류</translation>
    </message>
    <message>
        <source>In English</source>
        <translation>영어</translation>
    </message>
    <message>
        <source>In Korean</source>
        <translation>한국어</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (보관)</translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyWords</name>
    <message>
        <source>Renamed %1 to %2</source>
        <translation>%1을(를) %2(으)로 바꿈</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 변경</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 나누기</translation>
    </message>
    <message>
        <source>Split %1: %2</source>
        <translation>%1 나눔: %2</translation>
    </message>
    <message>
        <source>The categories of the beginning</source>
        <translation>처음의 분류</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 추가</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1을(를) %2에 합침</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>%1 보관</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>%1 다시 사용</translation>
    </message>
    <message>
        <source>Put into another order</source>
        <translation>순서를 바꿈</translation>
    </message>
    <message>
        <source>Imported another set of categories</source>
        <translation>다른 분류를 가져옴</translation>
    </message>
    <message>
        <source>Took a change back</source>
        <translation>변경을 되돌림</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>되돌림: %1</translation>
    </message>
    <message>
        <source>That is not there any more.</source>
        <translation>더는 없습니다.</translation>
    </message>
    <message>
        <source>A name is missing or too long, or another category has it.</source>
        <translation>이름이 없거나 너무 길거나 다른 분류의 이름입니다.</translation>
    </message>
    <message>
        <source>The colour can&apos;t be read.</source>
        <translation>색을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The description is too long.</source>
        <translation>설명이 너무 깁니다.</translation>
    </message>
    <message>
        <source>“Others” can&apos;t be changed like this: it takes what fits nowhere else.</source>
        <translation>“기타”는 이렇게 바꿀 수 없습니다. 다른 곳에 맞지 않는 기사를 받습니다.</translation>
    </message>
    <message>
        <source>This does not fit the categories as they are now.</source>
        <translation>지금의 분류와 맞지 않습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::TemplateDialog</name>
    <message>
        <source>Save as a &amp;new one</source>
        <translation>새 템플릿으로 저장(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Put back</source>
        <translation>되살리기(&amp;P)</translation>
    </message>
    <message>
        <source>Templates of reports</source>
        <translation>보고서 템플릿</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>템플릿</translation>
    </message>
    <message>
        <source>Text of the template</source>
        <translation>템플릿 본문</translation>
    </message>
    <message>
        <source>Name of a new template</source>
        <translation>새 템플릿 이름</translation>
    </message>
    <message>
        <source>The template that was removed last comes back</source>
        <translation>마지막으로 제거한 템플릿을 되살립니다</translation>
    </message>
    <message>
        <source>{{name}} is a value, {{#list}}…{{/list}} is repeated for each item, {{^name}}…{{/name}} is written when there is none. Lists: digests, sections, parts, claims, themes, events, impact, conclusion, sources.</source>
        <translation>{{name}}은 값이고, {{#list}}…{{/list}}는 항목마다 되풀이되며, {{^name}}…{{/name}}은 값이 없을 때 씁니다. 목록: digests, sections, parts, claims, themes, events, impact, conclusion, sources.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기(&amp;C)</translation>
    </message>
    <message>
        <source>%1 (can&apos;t be used)</source>
        <translation>%1 (쓸 수 없음)</translation>
    </message>
    <message>
        <source>A template needs a name of letters or digits that no other one has.</source>
        <translation>템플릿에는 다른 템플릿과 겹치지 않는, 글자나 숫자로 된 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>Close without saving what was changed?</source>
        <translation>바꾼 것을 저장하지 않고 닫을까요?</translation>
    </message>
    <message>
        <source>This template comes with Oneul. To change it, type a name and save it as a new one.</source>
        <translation>기본 제공 템플릿입니다. 고치려면 이름을 입력하고 새 템플릿으로 저장하세요.</translation>
    </message>
</context>
<context>
    <name>oneul::TemplateWords</name>
    <message>
        <source>News and papers apart</source>
        <translation>뉴스와 논문 따로</translation>
    </message>
    <message>
        <source>News and papers in one</source>
        <translation>뉴스와 논문을 하나로</translation>
    </message>
    <message>
        <source>Several days</source>
        <translation>여러 날</translation>
    </message>
    <message>
        <source>Line %1: %2 is not known here, or is not opened and closed in pairs.</source>
        <translation>%1행: %2은(는) 여기에서 쓸 수 없거나 열고 닫는 짝이 맞지 않습니다.</translation>
    </message>
</context>
<context>
    <name>oneul::TermsPanel</name>
    <message>
        <source>Rising</source>
        <translation>뜨는 말</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>지는 말</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>There are no earlier articles to compare %1 with.</source>
        <translation>%1와(과) 견줄 이전 기사가 없습니다.</translation>
    </message>
    <message>
        <source>%1 beside %2, by titles</source>
        <translation>%2와(과) 견준 %1, 제목 기준</translation>
    </message>
    <message>
        <source>nothing rose or faded clearly.</source>
        <translation>뚜렷이 뜨거나 진 말이 없습니다.</translation>
    </message>
    <message>
        <source>Search for “%1” in these days</source>
        <translation>이 기간에서 “%1” 검색</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>방향</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>말</translation>
    </message>
    <message>
        <source>Titles now</source>
        <translation>지금 제목 수</translation>
    </message>
    <message>
        <source>Titles before</source>
        <translation>이전 제목 수</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>점수</translation>
    </message>
</context>
<context>
    <name>oneul::TestPane</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1초</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>연결 시험(&amp;T)</translation>
    </message>
    <message>
        <source>What the test found</source>
        <translation>시험 결과</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>멈췄습니다.</translation>
    </message>
    <message>
        <source>Trying a short question…</source>
        <translation>짧은 질문을 보내는 중…</translation>
    </message>
    <message>
        <source>Everything works (%1, %2).</source>
        <translation>모두 작동합니다(%1, %2).</translation>
    </message>
    <message>
        <source>Something is wrong (%1).</source>
        <translation>문제가 있습니다(%1).</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>시험 안 함</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>멈추기(&amp;T)</translation>
    </message>
</context>
<context>
    <name>oneul::TimeWords</name>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1분 전</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1시간 전</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>%1일 전</translation>
    </message>
    <message>
        <source>now</source>
        <translation>지금</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1분 후</translation>
    </message>
    <message>
        <source>in %1 h</source>
        <translation>%1시간 후</translation>
    </message>
    <message>
        <source>in %1 days</source>
        <translation>%1일 후</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>하루</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1일</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>1시간</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1시간</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>1분</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1분</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>every hour</source>
        <translation>매시간</translation>
    </message>
    <message>
        <source>every minute</source>
        <translation>매분</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>a duration such as 30 minutes</comment>
        <translation>%1마다</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1초</translation>
    </message>
</context>
<context>
    <name>oneul::TodayController</name>
    <message>
        <source>Story: %1</source>
        <translation>소식: %1</translation>
    </message>
</context>
<context>
    <name>oneul::TodayPage</name>
    <message>
        <source>Digest</source>
        <translation>다이제스트</translation>
    </message>
    <message>
        <source>New since the day before</source>
        <translation>전날 이후 새 소식</translation>
    </message>
    <message>
        <source>Waiting for a category</source>
        <translation>분류를 기다리는 기사</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>달력</translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) without a sure category</source>
        <translation>
            <numerusform>분류가 확실하지 않은 기사 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Every article has its category.</source>
        <translation>모든 기사에 분류가 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <comment>articles without a sure category</comment>
        <translation>
            <numerusform>%Ln건 검토</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on this day. Stories appear here once there are articles.</source>
        <translation>이날 새로운 것이 없습니다. 기사가 들어오면 여기에 소식이 나옵니다.</translation>
    </message>
    <message>
        <source>Sources with problems</source>
        <translation>문제가 있는 소스</translation>
    </message>
</context>
<context>
    <name>oneul::TrayController</name>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>파일 %n개를 저장했습니다: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The digest of %1 is ready</source>
        <translation>%1 다이제스트가 준비되었습니다</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Open Oneul to read it.</source>
        <translation>Oneul을 열어 읽으세요.</translation>
    </message>
</context>
<context>
    <name>oneul::TrayIcon</name>
    <message>
        <source>Oneul: nothing unread</source>
        <translation>Oneul: 안 읽은 기사 없음</translation>
    </message>
    <message numerus="yes">
        <source>Oneul: %Ln unread article(s)</source>
        <translation>
            <numerusform>Oneul: 안 읽은 기사 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Hide the window</source>
        <translation>창 숨기기(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show the window</source>
        <translation>창 보이기(&amp;S)</translation>
    </message>
</context>
<context>
    <name>oneul::TrendPanel</name>
    <message>
        <source>Categories of the period</source>
        <translation>기간의 분류</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>추이</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>건수</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>What the bars are measured in</source>
        <translation>막대의 단위</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>보기 방식</translation>
    </message>
    <message>
        <source>Articles by category, %1</source>
        <translation>분류별 기사, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the taxonomy</source>
        <translation>
            <numerusform>분류 변경 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>첫날</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>마지막 날</translation>
    </message>
    <message>
        <source>Changes of the taxonomy</source>
        <translation>분류 체계 변경</translation>
    </message>
</context>
<context>
    <name>oneul::UndoActions</name>
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
</context>
<context>
    <name>oneul::VersionsDialog</name>
    <message>
        <source>&amp;Show</source>
        <translation>보기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>이 버전 복원(&amp;R)</translation>
    </message>
    <message>
        <source>Versions of the digest of %1</source>
        <translation>%1 다이제스트의 버전</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>만든 때</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>엔진</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>바뀐 것</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>기사</translation>
    </message>
    <message>
        <source>Nothing is overwritten: a version that is restored becomes the newest one.</source>
        <translation>덮어쓰는 것은 없습니다. 복원한 버전이 최신 버전이 됩니다.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Made from the articles</source>
        <translation>기사로 만듦</translation>
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
