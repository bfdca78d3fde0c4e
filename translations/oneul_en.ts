<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>%n digest</numerusform>
            <numerusform>%n digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new source(s)</source>
        <translation>
            <numerusform>%n new source</numerusform>
            <numerusform>%n new sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) from the newest backup</source>
        <translation>
            <numerusform>%1: %n row from the newest backup</numerusform>
            <numerusform>%1: %n rows from the newest backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s) lost</source>
        <translation>
            <numerusform>%1: %n row lost</numerusform>
            <numerusform>%1: %n rows lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) and everything else written to %1</source>
        <translation>
            <numerusform>%n article and everything else written to %1</numerusform>
            <numerusform>%n articles and everything else written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) found</source>
        <translation>
            <numerusform>%n article found</numerusform>
            <numerusform>%n articles found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wrong line(s)</source>
        <translation>
            <numerusform>%n wrong line</numerusform>
            <numerusform>%n wrong lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindText</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::AnswerText</name>
    <message numerus="yes">
        <source>%n sentence(s) withheld: the sources don&apos;t bear them out</source>
        <translation>
            <numerusform>%n sentence withheld: the sources don&apos;t bear it out</numerusform>
            <numerusform>%n sentences withheld: the sources don&apos;t bear them out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ArchiveGuard</name>
    <message numerus="yes">
        <source>The archive is damaged: %n problem(s). What can be read can be saved.</source>
        <translation>
            <numerusform>The archive is damaged: %n problem. What can be read can be saved.</numerusform>
            <numerusform>The archive is damaged: %n problems. What can be read can be saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ArticleListView</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ArticleModel</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ArticlePane</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::AskBar</name>
    <message numerus="yes">
        <source>Last %n day(s)</source>
        <translation>
            <numerusform>Last %n day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::AskDialog</name>
    <message numerus="yes">
        <source>%n article(s) looked at</source>
        <translation>
            <numerusform>%n article looked at</numerusform>
            <numerusform>%n articles looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::BrokenSourcesPanel</name>
    <message numerus="yes">
        <source>%n failure(s) since %1.</source>
        <translation>
            <numerusform>%n failure since %1.</numerusform>
            <numerusform>%n failures since %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more…</source>
        <translation>
            <numerusform>%n more…</numerusform>
            <numerusform>%n more…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::CarryPage</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>%n digest</numerusform>
            <numerusform>%n digests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::CompareColumn</name>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n withheld</numerusform>
            <numerusform>%n withheld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ComparePage</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DashboardPage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how much the bars show</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DayBars</name>
    <message numerus="yes">
        <source>%n article(s) in all</source>
        <translation>
            <numerusform>%n article in all</numerusform>
            <numerusform>%n articles in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DayDigestPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln category(s)</source>
        <translation>
            <numerusform>%Ln category</numerusform>
            <numerusform>%Ln categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than the day before</source>
        <translation>
            <numerusform>%Ln more than the day before</numerusform>
            <numerusform>%Ln more than the day before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than the day before</source>
        <translation>
            <numerusform>%Ln fewer than the day before</numerusform>
            <numerusform>%Ln fewer than the day before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln section(s)</source>
        <translation>
            <numerusform>%Ln section</numerusform>
            <numerusform>%Ln sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make it again: %n new article(s)</source>
        <comment>the digest</comment>
        <translation>
            <numerusform>Make it again: %n new article</numerusform>
            <numerusform>Make it again: %n new articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DigestController</name>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) of the newest digest are in your own words; a new one has none of them. The version that has them is kept.</source>
        <translation>
            <numerusform>%n sentence of the newest digest is in your own words; a new one does not have it. The version that has it is kept.</numerusform>
            <numerusform>%n sentences of the newest digest are in your own words; a new one has none of them. The version that has them is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DigestHeader</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) supported</source>
        <translation>
            <numerusform>%n sentence supported</numerusform>
            <numerusform>%n sentences supported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weakly</source>
        <translation>
            <numerusform>%n weakly</numerusform>
            <numerusform>%n weakly</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not at all</source>
        <translation>
            <numerusform>%n not at all</numerusform>
            <numerusform>%n not at all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DigestView</name>
    <message numerus="yes">
        <source>%1 of %n section(s) written</source>
        <translation>
            <numerusform>%1 of %n section written</numerusform>
            <numerusform>%1 of %n sections written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::DonutPanel</name>
    <message numerus="yes">
        <source>article(s)</source>
        <translation>
            <numerusform>article</numerusform>
            <numerusform>articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::EngineEstimate</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) known already</source>
        <translation>
            <numerusform>%n section known already</numerusform>
            <numerusform>%n sections known already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::EngineWords</name>
    <message numerus="yes">
        <source>Nothing came for %n second(s). A large model may need longer: raise “Wait for”.</source>
        <translation>
            <numerusform>Nothing came for %n second. A large model may need longer: raise “Wait for”.</numerusform>
            <numerusform>Nothing came for %n seconds. A large model may need longer: raise “Wait for”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::EnginesDialog</name>
    <message numerus="yes">
        <source>%n engine(s) are not saved.</source>
        <translation>
            <numerusform>%n engine is not saved.</numerusform>
            <numerusform>%n engines are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ExportController</name>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ExportDialog</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) exist already.</source>
        <translation>
            <numerusform>%n file exists already.</numerusform>
            <numerusform>%n files exist already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::FeedChoice</name>
    <message numerus="yes">
        <source>%n feed(s) were found. Tick those you want.</source>
        <translation>
            <numerusform>%n feed was found. Tick it to add it.</numerusform>
            <numerusform>%n feeds were found. Tick those you want.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::HandEditController</name>
    <message numerus="yes">
        <source>%n similar article(s).</source>
        <translation>
            <numerusform>%n similar article.</numerusform>
            <numerusform>%n similar articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::HealthPage</name>
    <message numerus="yes">
        <source>The archive is damaged: %n problem(s).</source>
        <translation>
            <numerusform>The archive is damaged: %n problem.</numerusform>
            <numerusform>The archive is damaged: %n problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::HeatPanel</name>
    <message numerus="yes">
        <source>%n other source(s)</source>
        <translation>
            <numerusform>%n other source</numerusform>
            <numerusform>%n other sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ImportController</name>
    <message numerus="yes">
        <source>%n source(s) added</source>
        <translation>
            <numerusform>%n source added</numerusform>
            <numerusform>%n sources added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>%n digest</numerusform>
            <numerusform>%n digests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were left out.</source>
        <translation>
            <numerusform>%n file was left out.</numerusform>
            <numerusform>%n files were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::LabelManager</name>
    <message numerus="yes">
        <source>“%1” was removed from %n article(s).</source>
        <translation>
            <numerusform>“%1” was removed from %n article.</numerusform>
            <numerusform>“%1” was removed from %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::MainWindow</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln unread</numerusform>
            <numerusform>%Ln unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ManagerColumns</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ManagerPage</name>
    <message numerus="yes">
        <source>%n source(s) selected</source>
        <translation>
            <numerusform>%n source selected</numerusform>
            <numerusform>%n sources selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::MarkController</name>
    <message numerus="yes">
        <source>%n article(s) marked read.</source>
        <translation>
            <numerusform>%n article marked read.</numerusform>
            <numerusform>%n articles marked read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) marked unread.</source>
        <translation>
            <numerusform>%n article marked unread.</numerusform>
            <numerusform>%n articles marked unread.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) starred.</source>
        <translation>
            <numerusform>%n article starred.</numerusform>
            <numerusform>%n articles starred.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star removed from %n article(s).</source>
        <translation>
            <numerusform>Star removed from %n article.</numerusform>
            <numerusform>Star removed from %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n article(s).</source>
        <comment>category: how many</comment>
        <translation>
            <numerusform>%1: %n article.</numerusform>
            <numerusform>%1: %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” put on %n article(s).</source>
        <comment>label</comment>
        <translation>
            <numerusform>“%1” put on %n article.</numerusform>
            <numerusform>“%1” put on %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” taken off %n article(s).</source>
        <comment>label</comment>
        <translation>
            <numerusform>“%1” taken off %n article.</numerusform>
            <numerusform>“%1” taken off %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) hidden.</source>
        <translation>
            <numerusform>%n article hidden.</numerusform>
            <numerusform>%n articles hidden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) brought back.</source>
        <translation>
            <numerusform>%n article brought back.</numerusform>
            <numerusform>%n articles brought back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln article(s), the rules and what was taught go along. It can be undone.</source>
        <translation>
            <numerusform>%Ln article, the rules and what was taught go along. It can be undone.</numerusform>
            <numerusform>%Ln articles, the rules and what was taught go along. It can be undone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ModelField</name>
    <message numerus="yes">
        <source>%n model(s) found: choose one, or type a part of a name.</source>
        <translation>
            <numerusform>%n model found: choose it, or type a part of a name.</numerusform>
            <numerusform>%n models found: choose one, or type a part of a name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::MonthPanel</name>
    <message numerus="yes">
        <source>%Ln article(s)</source>
        <translation>
            <numerusform>%Ln article</numerusform>
            <numerusform>%Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::NavigationModel</name>
    <message numerus="yes">
        <source>%1, %n unread</source>
        <translation>
            <numerusform>%1, %n unread</numerusform>
            <numerusform>%1, %n unread</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n article(s)</source>
        <translation>
            <numerusform>%1, %n article</numerusform>
            <numerusform>%1, %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::NavigationTree</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread</source>
        <translation>
            <numerusform>%n unread</numerusform>
            <numerusform>%n unread</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::OpmlDialog</name>
    <message numerus="yes">
        <source>%1 of %n source(s) chosen</source>
        <translation>
            <numerusform>%1 of %n source chosen</numerusform>
            <numerusform>%1 of %n sources chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already or twice</source>
        <translation>
            <numerusform>%n there already or twice</numerusform>
            <numerusform>%n there already or twice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n source(s)</source>
        <translation>
            <numerusform>Import %n source</numerusform>
            <numerusform>Import %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::Reader</name>
    <message numerus="yes">
        <source>in %n source(s)</source>
        <translation>
            <numerusform>in %n source</numerusform>
            <numerusform>in %n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) could not be loaded</source>
        <translation>
            <numerusform>%n image could not be loaded</numerusform>
            <numerusform>%n images could not be loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) not loaded</source>
        <translation>
            <numerusform>%n image not loaded</numerusform>
            <numerusform>%n images not loaded</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ReadingController</name>
    <message numerus="yes">
        <source>Only the first %Ln article(s) are taken.</source>
        <translation>
            <numerusform>Only the first article is taken.</numerusform>
            <numerusform>Only the first %Ln articles are taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln citation(s) copied</source>
        <translation>
            <numerusform>%Ln citation copied</numerusform>
            <numerusform>%Ln citations copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s) saved</source>
        <translation>
            <numerusform>%Ln note saved</numerusform>
            <numerusform>%Ln notes saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::RefreshController</name>
    <message numerus="yes">
        <source>%n new article(s)</source>
        <translation>
            <numerusform>%n new article</numerusform>
            <numerusform>%n new articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s) could not be refreshed.</source>
        <translation>
            <numerusform>%n source could not be refreshed.</numerusform>
            <numerusform>%n sources could not be refreshed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::RepairDialog</name>
    <message numerus="yes">
        <source>%1: %n article(s)</source>
        <translation>
            <numerusform>%1: %n article</numerusform>
            <numerusform>%1: %n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is in place: %n article(s).</source>
        <translation>
            <numerusform>The backup is in place: %n article.</numerusform>
            <numerusform>The backup is in place: %n articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n lost</numerusform>
            <numerusform>%n lost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved</source>
        <translation>
            <numerusform>%n saved</numerusform>
            <numerusform>%n saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from the backup</source>
        <translation>
            <numerusform>%n from the backup</numerusform>
            <numerusform>%n from the backup</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n digest(s)</source>
        <translation>
            <numerusform>%n digest</numerusform>
            <numerusform>%n digests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::RetentionPage</name>
    <message numerus="yes">
        <source>Remove %n article(s) from the archive?</source>
        <translation>
            <numerusform>Remove %n article from the archive?</numerusform>
            <numerusform>Remove %n articles from the archive?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) removed.</source>
        <translation>
            <numerusform>%n article removed.</numerusform>
            <numerusform>%n articles removed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::ReviewPage</name>
    <message numerus="yes">
        <source>at least %n left</source>
        <translation>
            <numerusform>at least %n left</numerusform>
            <numerusform>at least %n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You skipped %n article(s).</source>
        <translation>
            <numerusform>You skipped %n article.</numerusform>
            <numerusform>You skipped %n articles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::RuleEditor</name>
    <message numerus="yes">
        <source>Save and appl&amp;y to the last %n day(s)</source>
        <translation>
            <numerusform>Save and appl&amp;y to the last %n day</numerusform>
            <numerusform>Save and appl&amp;y to the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made. Ctrl+Z takes them back.</source>
        <translation>
            <numerusform>%Ln change made. Ctrl+Z takes them back.</numerusform>
            <numerusform>%Ln changes made. Ctrl+Z takes them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) are not saved.</source>
        <translation>
            <numerusform>%n rule is not saved.</numerusform>
            <numerusform>%n rules are not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::RulePreviewPane</name>
    <message numerus="yes">
        <source>Last %n day(s):</source>
        <translation>
            <numerusform>Last day:</numerusform>
            <numerusform>Last %n days:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln article(s) fit, %L2 would change.</source>
        <translation>
            <numerusform>%L1 of %Ln article fit, %L2 would change.</numerusform>
            <numerusform>%L1 of %Ln articles fit, %L2 would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln keep(s) its category, which was given by hand.</source>
        <translation>
            <numerusform>%Ln keeps its category, which was given by hand.</numerusform>
            <numerusform>%Ln keep their categories, which were given by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SectionActions</name>
    <message numerus="yes">
        <source>%n sentence(s) of it are in your own words; the new one has none of them.</source>
        <translation>
            <numerusform>%n sentence of it is in your own words; the new one does not have it.</numerusform>
            <numerusform>%n sentences of it are in your own words; the new one has none of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SectionHtml</name>
    <message numerus="yes">
        <source>%n sentence(s) withheld</source>
        <translation>
            <numerusform>%n sentence withheld</numerusform>
            <numerusform>%n sentences withheld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SettingsDialog</name>
    <message numerus="yes">
        <source>%n setting(s) would change.</source>
        <translation>
            <numerusform>%n setting would change.</numerusform>
            <numerusform>%n settings would change.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SimilarDialog</name>
    <message numerus="yes">
        <source>Move %n to %1</source>
        <translation>
            <numerusform>Move %n to %1</numerusform>
            <numerusform>Move %n to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SourceChanges</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SourceDialog</name>
    <message numerus="yes">
        <source>Add %n source(s)</source>
        <translation>
            <numerusform>Add %n source</numerusform>
            <numerusform>Add %n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SourceFacts</name>
    <message numerus="yes">
        <source>%n failed fetch(es) in a row</source>
        <translation>
            <numerusform>%n failed fetch</numerusform>
            <numerusform>%n failed fetches in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::StoryController</name>
    <message numerus="yes">
        <source>Join %n article(s) into one story</source>
        <translation>
            <numerusform>Join %n article into one story</numerusform>
            <numerusform>Join %n articles into one story</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %n article(s) from the story</source>
        <translation>
            <numerusform>Split %n article from the story</numerusform>
            <numerusform>Split %n articles from the story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::StoryPanel</name>
    <message numerus="yes">
        <source>Stories of the day beside those of the %n day(s) before</source>
        <translation>
            <numerusform>Stories of the day beside those of the day before</numerusform>
            <numerusform>Stories of the day beside those of the %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::StoryPopup</name>
    <message numerus="yes">
        <source>%n source(s) of this story</source>
        <translation>
            <numerusform>%n source of this story</numerusform>
            <numerusform>%n sources of this story</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::StoryRows</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SummaryController</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::SummaryWindow</name>
    <message numerus="yes">
        <source>%n article(s) to summarise</source>
        <translation>
            <numerusform>%n article to summarise</numerusform>
            <numerusform>%n articles to summarise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further article(s) are left out: they are too many for one summary.</source>
        <translation>
            <numerusform>%n further article is left out: it is one too many for a summary.</numerusform>
            <numerusform>%n further articles are left out: they are too many for one summary.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyChanges</name>
    <message numerus="yes">
        <source>%n article(s) moved</source>
        <translation>
            <numerusform>%n article moved</numerusform>
            <numerusform>%n articles moved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyFiles</name>
    <message numerus="yes">
        <source>Put %n category(s) in the place of yours?</source>
        <translation>
            <numerusform>Put %n category in the place of yours?</numerusform>
            <numerusform>Put %n categories in the place of yours?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Imported; %Ln article(s) were moved.</source>
        <translation>
            <numerusform>Imported; %Ln article was moved.</numerusform>
            <numerusform>Imported; %Ln articles were moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TaxonomyHistory</name>
    <message numerus="yes">
        <source>%Ln article(s) went back.</source>
        <translation>
            <numerusform>%Ln article went back.</numerusform>
            <numerusform>%Ln articles went back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TodayPage</name>
    <message numerus="yes">
        <source>%Ln article(s) without a sure category</source>
        <translation>
            <numerusform>%Ln article without a sure category</numerusform>
            <numerusform>%Ln articles without a sure category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln</source>
        <comment>articles without a sure category</comment>
        <translation>
            <numerusform>Review %Ln</numerusform>
            <numerusform>Review %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TrayController</name>
    <message numerus="yes">
        <source>%n file(s) written: %1</source>
        <translation>
            <numerusform>%n file written: %1</numerusform>
            <numerusform>%n files written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TrayIcon</name>
    <message numerus="yes">
        <source>Oneul: %Ln unread article(s)</source>
        <translation>
            <numerusform>Oneul: %Ln unread article</numerusform>
            <numerusform>Oneul: %Ln unread articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>oneul::TrendPanel</name>
    <message numerus="yes">
        <source>%n change(s) of the taxonomy</source>
        <translation>
            <numerusform>%n change of the taxonomy</numerusform>
            <numerusform>%n changes of the taxonomy</numerusform>
        </translation>
    </message>
</context>
</TS>
