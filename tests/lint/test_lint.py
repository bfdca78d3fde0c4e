#!/usr/bin/env python3
"""The lint's own test: small trees with one broken rule each, and clean ones beside them."""

import pathlib
import tempfile
import unittest

import cpptext
import lint

BUILD_FILE = """oneul_module(base LIBS Qt6::Core)
oneul_module(model DEPENDS base)
oneul_module(storage DEPENDS model LIBS Qt6::Sql)
oneul_module(service DEPENDS base model PRIVATE_DEPENDS storage)
oneul_module(cli DEPENDS service)
"""


class LintTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name).resolve()
        self.write('CMakeLists.txt', BUILD_FILE)
        (self.root / 'ui' / 'main').mkdir(parents=True)

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)

    def findings(self, check, name, text):
        self.write(name, text)
        tree = lint.Lint(self.root, None)
        getattr(tree, f'check_{check}')()
        return tree.findings

    def test_include_along_the_arrows(self):
        text = '#include <QList>\n#include "base/result.h"\n'
        self.assertEqual(self.findings('includes', 'app/model/a.cpp', text), [])

    def test_include_against_the_arrows(self):
        found = self.findings('includes', 'app/base/a.cpp', '\n#include "model/source.h"\n')
        self.assertEqual(found, ['app/base/a.cpp:2: app/base may not include "model/source.h"'])

    def test_window_sees_the_service_only(self):
        self.assertEqual(len(self.findings('includes', 'ui/main/a.cpp', '#include "storage/x.h"\n')), 1)

    def test_two_classes_of_one_name(self):
        self.write('app/base/a.h', 'namespace oneul {\nstruct Page {\n    struct Part {};\n};\n}\n')
        found = self.findings('names', 'app/model/b.cpp', 'namespace oneul {\nclass Page final : public A\n{\n};\n}\n')
        self.assertEqual(found, ['app/model/b.cpp:3: Page is also the name of a class in app/base/a.h:2'])

    def test_names_that_cannot_clash(self):
        self.write('app/base/a.h', 'namespace oneul {\nstruct Page {\n    struct Part {};\n};\nclass Other;\n}\n')
        text = ('namespace oneul {\nnamespace {\nstruct Page {};\n}\nclass Page;\nstruct Some::Page {};\n'
                'struct Part {};\nvoid f()\n{\n    struct Page {};\n}\n}\n')
        self.assertEqual(self.findings('names', 'app/model/b.cpp', text), [])

    def test_long_function(self):
        body = 'void run()\n{\n' + '    step();\n' * 60 + '}\n'
        found = self.findings('size', 'app/base/a.cpp', 'namespace oneul {\n' + body + '}\n')
        self.assertEqual(len(found), 1)
        self.assertIn('62 lines in one function', found[0])

    def test_long_table_is_no_function(self):
        table = 'const QHash<int, int> table = {\n' + '    {f(1), 2},\n' * 100 + '};\n'
        self.assertEqual(self.findings('size', 'app/base/a.cpp', table), [])

    def test_long_file(self):
        self.assertEqual(len(self.findings('size', 'ui/main/a.h', 'int a;\n' * 401)), 1)

    def test_text_outside_tr(self):
        for line in ('label->setText(QStringLiteral("Refresh"));', 'auto *a = new QAction(u"Open"_s, this);',
                     'print(QStringLiteral("two words"));', 'layout->addRow(u"주소"_s, edit);'):
            self.assertEqual(len(self.findings('text', 'ui/main/a.cpp', line)), 1, line)

    def test_text_inside_tr(self):
        for line in ('label->setText(tr("Refresh"));', 'label->setText(tr("%1 of %2 done").arg(a).arg(b));',
                     'say(QCoreApplication::translate("cli", "two words"));', 'action->setObjectName(u"refresh"_s);',
                     'w->setStyleSheet(u"color red bold"_s);', 'x = u"a b"_s; // not for people',
                     '// a comment "with text in it"', 'item->setText(QString());', 'box->addItem(tr("Dark"), u"dark"_s);',
                     'w->setWindowTitle(u"Oneul"_s);', '#include "a few words.h"'):
            self.assertEqual(self.findings('text', 'ui/main/a.cpp', line), [], line)

    def test_sql_outside_storage(self):
        text = 'query(u"SELECT id FROM articles"_s);'
        self.assertEqual(len(self.findings('sql', 'app/service/a.cpp', text)), 1)
        (self.root / 'app/service/a.cpp').unlink()
        self.assertEqual(self.findings('sql', 'app/storage/a.cpp', text), [])

    def test_words(self):
        self.assertEqual(len(self.findings('words', 'docs/a.md', 'see /' + 'home/somebody/x')), 1)
        self.assertEqual(len(self.findings('words', 'docs/a.md', '// TO' + 'DO later')), 1)

    def test_translations_are_compared(self):
        fresh = '<TS><context><name>A</name><message><source>Save %1</source>{}</message></context></TS>'
        for translation, expected in (('<translation>%1 저장</translation>', 0), ('<translation>저장</translation>', 1),
                                      ('<translation type="unfinished"></translation>', 1)):
            self.write('a.ts', fresh.format(translation))
            tree = lint.Lint(self.root, None)
            messages = tree.messages(self.root / 'a.ts')
            tree.compare_translations(self.root / 'a.ts', messages, messages)
            self.assertEqual(len(tree.findings), expected, translation)

    def test_functions_are_found(self):
        code, _ = cpptext.read('A::A(int a)\n    : m_a{a}, m_b{}\n{\n    if (a) {\n    }\n}\n'
                               'class B final\n{\n    int f() const { return 1; }\n};\n'
                               'auto raw = R"(void g() {)";\nTEST(A, b)\n{\n}\n')
        found = sorted((first, last) for first, last, _ in cpptext.functions(code))
        self.assertEqual(found, [(3, 6), (9, 9), (13, 14)])


if __name__ == '__main__':
    unittest.main()
