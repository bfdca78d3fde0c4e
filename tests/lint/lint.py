#!/usr/bin/env python3
"""House rules that no compiler holds: lint.py CHECK [--root DIR] [--lupdate PROGRAM]

CHECK is one of includes, names, size, text, translations, sql, words, or all. Prints `file:line: what` and exits with 1
where a rule is broken. A line that ends in `// not for people` keeps its literals out of the text check.
"""

import argparse
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

import cpptext

FILE_LINES = 400
FUNCTION_LINES = 60
UI_SEES = {'service', 'model', 'settings', 'base'}
PRODUCT = 'Oneul'
LANGUAGES = ('ko', 'en')


class Lint:
    def __init__(self, root, lupdate):
        self.root = root
        self.lupdate = lupdate
        self.findings = []

    def report(self, path, line, what):
        name = path.relative_to(self.root) if path.is_absolute() else path
        self.findings.append(f'{name}:{line}: {what}')

    def sources(self, *folders):
        for folder in folders:
            for path in sorted((self.root / folder).rglob('*')):
                if path.suffix in ('.cpp', '.h') and path.is_file() and 'tests/data' not in path.as_posix():
                    yield path

    # The arrows, as CMakeLists.txt states them.

    def arrows(self):
        text = (self.root / 'CMakeLists.txt').read_text()
        direct = {}
        for call in re.findall(r'^oneul_module\(([^)]*)\)', text, re.M):
            words = call.split()
            name, kind = words[0], None
            direct[name] = {'DEPENDS': set(), 'PRIVATE_DEPENDS': set()}
            for word in words[1:]:
                if word in ('DEPENDS', 'PRIVATE_DEPENDS', 'LIBS', 'WIDGETS'):
                    kind = word
                elif kind in direct[name]:
                    direct[name][kind].add(word)

        def reach(name):
            seen = {name}
            for other in direct[name]['DEPENDS'] | direct[name]['PRIVATE_DEPENDS']:
                seen |= reach(other)
            return seen

        return {name: reach(name) for name in direct}

    def check_includes(self):
        arrows = self.arrows()
        ui_folders = {path.name for path in (self.root / 'ui').iterdir() if path.is_dir()}
        for path in self.sources('app', 'ui'):
            parts = path.relative_to(self.root).parts
            text = path.read_text()
            if path.suffix == '.h' and '#pragma once' not in text:
                self.report(path, 1, 'has no #pragma once')
            for number, line in enumerate(text.split('\n'), 1):
                match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)', line)
                if match:
                    self.check_include(path, parts, number, match.group(2), match.group(1) == '<', arrows, ui_folders)
        self.check_twins()

    def check_include(self, path, parts, number, name, is_system, arrows, ui_folders):
        folder = name.split('/')[0]
        if is_system:
            widget = re.match(r'QtWidgets|QWidget|QLabel|QDialog|QMessageBox|QMainWindow', name)
            if parts[0] == 'app' and parts[1] != 'export' and widget:
                self.report(path, number, f'app/ holds no widget: <{name}>')
            return
        if '..' in name.split('/') or '/' not in name and not name.endswith('.moc'):
            self.report(path, number, f'"{name}" is to be included as "module/file.h"')
            return
        if parts[0] == 'app':
            allowed = arrows.get(parts[1], set())
        elif len(parts) == 2:
            return
        else:
            own = (self.root / 'ui' / name).exists()
            allowed = ui_folders if own else UI_SEES
        if folder in arrows.keys() | ui_folders and folder not in allowed:
            self.report(path, number, f'{"/".join(parts[:2])} may not include "{name}"')

    def check_twins(self):
        for path in (self.root / 'ui').rglob('*.h'):
            if (self.root / 'app' / path.relative_to(self.root / 'ui')).exists():
                self.report(path, 1, 'app/ has a header of the same name')

    # One name, one class: two classes of the same name in one program are undefined behaviour, even where no file
    # sees both, because the linker keeps only one of each inline member.

    def check_names(self):
        seen = {}
        for path in self.sources('app', 'ui'):
            code, _ = cpptext.read(path.read_text())
            for line, name in cpptext.classes(code):
                first = seen.setdefault(name, (path, line))
                if first[0] != path:
                    other = first[0].relative_to(self.root)
                    self.report(path, line, f'{name} is also the name of a class in {other}:{first[1]}')

    # Sizes.

    def check_size(self):
        for path in self.sources('app', 'ui', 'tests'):
            text = path.read_text()
            lines = text.count('\n')
            if lines > FILE_LINES:
                self.report(path, lines, f'{lines} lines, {FILE_LINES} are the limit')
            code, _ = cpptext.read(text)
            for first, last, head in cpptext.functions(code):
                if last - first + 1 > FUNCTION_LINES:
                    self.report(path, first, f'{last - first + 1} lines in one function, {FUNCTION_LINES} are the '
                                             f'limit: {head[-70:]}')
        for path in (self.root / 'tests').rglob('*.py'):
            lines = path.read_text().count('\n')
            if lines > FILE_LINES:
                self.report(path, lines, f'{lines} lines, {FILE_LINES} are the limit')

    # Text for people stands inside tr() or translate().

    SHOWN = re.compile(
        r'\b(set(?:Text|WindowTitle|Title|ToolTip|StatusTip|WhatsThis|PlaceholderText|LabelText|InformativeText|'
        r'DetailedText|AccessibleName|AccessibleDescription|Suffix|Prefix|SpecialValueText|HeaderLabels|ButtonText)|'
        r'addAction|addMenu|addTab|addItem|addRow|addButton|addSection|showMessage|'
        r'(?:new\s+)?Q(?:Label|Action|PushButton|ToolButton|CheckBox|RadioButton|GroupBox|Menu|DockWidget)|'
        r'QMessageBox::\w+|QInputDialog::\w+|QFileDialog::\w+)\s*\(')
    TRANSLATED = re.compile(r'\b(tr|translate|QT_TR_NOOP\w*|QT_TRANSLATE_NOOP\w*|qtTrId)\s*\($')
    LOGGED = re.compile(r'\b(q(?:C?(?:Debug|Info|Warning|Critical|Fatal))|static_assert|Q_ASSERT\w*|Q_LOGGING_CATEGORY|'
                        r'setStyleSheet|setObjectName|fromLatin1|QRegularExpression)\s*\(')
    SENTENCE = re.compile(r'[A-Za-z]{2,} [A-Za-z]{2,}|[가-힣]{2,}')
    # Style sheets, HTML, addresses, date formats, MIME types; a command's syntax; names of fonts.
    MARKUP = re.compile(r'[{};<>|]|^\s*[a-z-]+:\s|^(qrc?:|:|https?:)/|yyyy|^[a-z]+/|'
                        r'--[a-z]|^[a-z]+ [A-Z]{2,}\b|\b(Sans|Serif)\b')

    def check_text(self):
        for path in self.sources('ui', 'app/cli'):
            text = path.read_text()
            code, literals = cpptext.read(text)
            lines = text.split('\n')
            shown = self.shown_ranges(code)
            for literal in literals:
                number = cpptext.line_of(text, literal.start)
                line = lines[number - 1]
                if line.lstrip().startswith('#') or '// not for people' in line:
                    continue
                if self.is_wrapped(code, literal.start):
                    continue
                direct = any(start <= literal.start < end for start, end in shown)
                if literal.value == PRODUCT:
                    continue
                word = re.search(r'[A-Za-z]{2,}|[가-힣]', literal.value) and not self.MARKUP.search(literal.value)
                sentence = self.SENTENCE.search(literal.value) and not self.MARKUP.search(literal.value)
                if direct and word or sentence:
                    self.report(path, number, f'text outside tr(): "{literal.value[:60]}"')

    def shown_ranges(self, code):
        """Arguments of the calls above that begin with a literal."""
        ranges = []
        for match in self.SHOWN.finditer(code):
            for start, end in cpptext.arguments(code, match.end() - 1):
                if re.search(r'\b(tr|translate)\s*\(', code[start:end]):
                    break
                if re.match(r'\s*(u?"|QStringLiteral\(|QLatin1String\(|QString::from\w+\()', code[start:end]):
                    ranges.append((start, end))
                    break
        return ranges

    def is_wrapped(self, code, position):
        """Whether an enclosing call, up to the statement's beginning, translates or logs the literal."""
        start = max(code.rfind(';', 0, position), code.rfind('{', 0, position), code.rfind('}', 0, position)) + 1
        statement = code[start:position]
        if self.LOGGED.search(statement):
            return True
        depth = 0
        for index in range(len(statement) - 1, -1, -1):
            if statement[index] == ')':
                depth += 1
            elif statement[index] == '(':
                if depth == 0 and self.TRANSLATED.search(statement[:index + 1]):
                    return True
                depth = max(0, depth - 1)
        return bool(re.search(r'\b(tr|translate)\s*\([^()]*$', code[max(0, position - 600):position]))

    # Translations: nothing new, nothing left over, nothing empty.

    def check_translations(self):
        with tempfile.TemporaryDirectory() as folder:
            for language in LANGUAGES:
                kept = self.root / 'translations' / f'oneul_{language}.ts'
                fresh = pathlib.Path(folder) / kept.name
                shutil.copy(kept, fresh)
                command = [self.lupdate, 'ui', 'app/cli', 'app/service', '-silent', '-no-obsolete', '-locations', 'none',
                           '-source-language', 'en', '-target-language', language]
                if language == 'en':
                    command.append('-pluralonly')
                subprocess.run(command + ['-ts', str(fresh)], cwd=self.root, check=True,
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
                self.compare_translations(kept, self.messages(kept), self.messages(fresh))

    def messages(self, path):
        found = {}
        for context in ElementTree.parse(path).getroot().iter('context'):
            for message in context.iter('message'):
                key = (context.findtext('name'), message.findtext('source'), message.findtext('comment') or '')
                found[key] = message
        return found

    def compare_translations(self, path, kept, fresh):
        advice = 'build the target update_translations, then translate'
        for key in sorted(fresh.keys() - kept.keys()):
            self.report(path, 1, f'{key[0]}: "{key[1]}" is missing ({advice})')
        for key in sorted(kept.keys() - fresh.keys()):
            self.report(path, 1, f'{key[0]}: "{key[1]}" is used no more ({advice})')
        for key, message in kept.items():
            translation = message.find('translation')
            texts = [form.text or '' for form in translation.iter('numerusform')] or [translation.text or '']
            if translation.get('type') == 'unfinished' or not all(text.strip() for text in texts):
                self.report(path, 1, f'{key[0]}: "{key[1]}" is not translated')
            elif any(set(re.findall(r'%L?\d', key[1])) != set(re.findall(r'%L?\d', text)) for text in texts):
                self.report(path, 1, f'{key[0]}: "{key[1]}" has other place markers in its translation')

    # SQL lives in app/storage.

    SQL = re.compile(r'\b(SELECT\s.+\sFROM|INSERT\s+(OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|'
                     r'(CREATE|DROP|ALTER)\s+(TABLE|INDEX|VIEW|TRIGGER|VIRTUAL)|PRAGMA\s+\w)', re.S)

    def check_sql(self):
        for path in self.sources('app', 'ui'):
            if path.relative_to(self.root).parts[:2] == ('app', 'storage'):
                continue
            text = path.read_text()
            for number, line in enumerate(text.split('\n'), 1):
                if re.match(r'\s*#\s*include\s*<(QSql|QtSql|sqlite3)', line):
                    self.report(path, number, 'databases are the business of app/storage')
            for literal in cpptext.read(text)[1]:
                if self.SQL.search(literal.value):
                    self.report(path, cpptext.line_of(text, literal.start), 'SQL outside app/storage')

    # Words that have no place in the repository: unfinished work and folders of one machine.

    WORDS = re.compile(r'\b(TODO|FIXME|XXX|HACK)\b|\bnot implemented\b|\bunimplemented\b|'
                       r'(?<![\w./~$}])/(home|root|Users|work|tmp/[a-z]+)/[\w.]|\bCo-authored-by\b')

    def check_words(self):
        endings = {'.cpp', '.h', '.py', '.sh', '.md', '.txt', '.cmake', '.json', '.qrc', '.ts', '.yml', '.xml'}
        for folder in ('app', 'ui', 'tests', 'packaging', 'docs', 'translations', 'resources', '.ci', '.'):
            base = self.root / folder
            paths = base.glob('*') if folder == '.' else base.rglob('*')
            for path in sorted(paths):
                inside = path.relative_to(self.root).as_posix()
                if not path.is_file() or path.suffix not in endings and folder != '.ci':
                    continue
                if inside.startswith(('tests/data/', 'tests/lint/', 'resources/sample/')):
                    continue
                for number, line in enumerate(path.read_text(errors='replace').split('\n'), 1):
                    match = self.WORDS.search(line)
                    if match:
                        self.report(path, number, f'"{match.group()}" has no place here')


CHECKS = ('includes', 'names', 'size', 'text', 'translations', 'sql', 'words')


def find_lupdate(given):
    for candidate in (given, '/usr/lib/qt6/bin/lupdate', shutil.which('lupdate6'), shutil.which('lupdate')):
        if candidate and pathlib.Path(candidate).exists():
            return candidate
    sys.exit('lupdate was not found: install qt6-l10n-tools')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('check', choices=CHECKS + ('all',))
    parser.add_argument('--root', type=pathlib.Path, default=pathlib.Path(__file__).resolve().parents[2])
    parser.add_argument('--lupdate')
    options = parser.parse_args()

    names = CHECKS if options.check == 'all' else (options.check,)
    lint = Lint(options.root.resolve(), find_lupdate(options.lupdate) if 'translations' in names else None)
    for name in names:
        getattr(lint, f'check_{name}')()
    for finding in lint.findings:
        print(finding)
    return 1 if lint.findings else 0


if __name__ == '__main__':
    sys.exit(main())
