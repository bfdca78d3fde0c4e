"""Just enough reading of C++ for the lint: comments, string literals, function bodies, calls."""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r'(?P<comment>//[^\n]*|/\*.*?\*/)'
    r'|(?P<raw>(?:u8|[uUL])?R"(?P<mark>[^()\\\s]{0,16})\(.*?\)(?P=mark)")'
    r'|(?P<string>(?:u8|[uUL])?"(?:\\.|[^"\\\n])*")'
    r"|(?P<char>(?:(?<![0-9A-Fa-f])'|(?<=[uUL])')(?:\\.|[^'\\\n])+')",
    re.S)


@dataclass
class Literal:
    start: int
    end: int
    value: str


def _blank(text):
    return re.sub(r'[^\n]', ' ', text)


def read(text):
    """The text with comments and the insides of literals blanked (same length), and the string literals."""
    literals = []

    def replace(match):
        found = match.group()
        if match.group('comment') or match.group('char'):
            return _blank(found)
        if match.group('raw'):
            value = found[found.index('(') + 1:found.rindex(')')]
        else:
            value = found[found.index('"') + 1:-1]
        literals.append(Literal(match.start(), match.end(), value))
        quote = found.index('"')
        return found[:quote] + '"' + _blank(found[quote + 1:-1]) + '"'

    return _TOKEN.sub(replace, text), literals


def without_directives(code):
    """Blanks preprocessor lines, also continued ones."""
    return re.sub(r'^[ \t]*#(?:[^\n]*\\\n)*[^\n]*', lambda match: _blank(match.group()), code, flags=re.M)


def line_of(text, position):
    return text.count('\n', 0, position) + 1


_CONTAINER = re.compile(r'\b(namespace|class|struct|union|enum|extern)\b[^()]*$|\bextern\s*"[^"]*"\s*$')
_ATTRIBUTE = re.compile(r'\[\[.*?\]\]', re.S)


def _opens_function(head):
    head = _ATTRIBUTE.sub('', head)
    if '(' not in head or _CONTAINER.search(head):
        return False
    return not re.search(r'=\s*$|^\s*(class|struct)\s', head)


def _is_member_initialiser(head):
    return bool(re.search(r'\)[^;{}]*[^:]:(?!:)', head)) and bool(re.search(r'[\w>]\s*$', head)) \
        and not re.search(r'\b(const|noexcept|override|final)\s*$', head)


def functions(code):
    """(first line, last line, head) of every function body in code that read() has blanked."""
    code = without_directives(code)
    found = []
    stack = []
    head_start = 0
    for match in re.finditer(r'[{};]', code):
        mark, position = match.group(), match.start()
        inside = any(kind == 'function' for kind, _, _ in stack)
        if mark == ';':
            if not inside and not (stack and stack[-1][0] == 'brace'):
                head_start = position + 1
        elif mark == '{':
            head = code[head_start:position]
            if inside:
                stack.append(('block', position, ''))
            elif stack and stack[-1][0] == 'brace' or _is_member_initialiser(head):
                stack.append(('brace', position, ''))
            elif _opens_function(head):
                stack.append(('function', position, ' '.join(head.split())))
            elif re.search(r'=\s*$|[\w>\])]\s*$', head) and not _CONTAINER.search(_ATTRIBUTE.sub('', head)):
                stack.append(('brace', position, ''))
            else:
                stack.append(('container', position, ''))
                head_start = position + 1
        elif stack:
            kind, start, head = stack.pop()
            if kind == 'function':
                found.append((line_of(code, start), line_of(code, position), head))
            if kind in ('function', 'container'):
                head_start = position + 1
    return found


_CLASS = re.compile(r'\b(?:class|struct|union|enum(?:\s+class)?)\s+(?:\[\[[^\]]*\]\]\s*)?((?:\w+::)*\w+)\s*'
                    r'(?:final\b)?\s*(?::[^;]*)?$')


def classes(code):
    """(line, name) of every class, struct and enum that other files could clash with: not in an unnamed namespace,
    not inside a function or another class. Specialisations and members of a class named outside it do not count."""
    code = without_directives(code)
    found = []
    stack = []
    start = 0
    for match in re.finditer(r'[{};]', code):
        mark, position = match.group(), match.start()
        if mark == '{':
            head = code[start:position]
            if re.search(r'\bnamespace\b[^()]*$', head):
                stack.append('namespace' if re.search(r'\bnamespace\s+\w', head) else 'hidden')
            else:
                named = _CLASS.search(head)
                if named and '::' not in named.group(1) and all(kind == 'namespace' for kind in stack):
                    found.append((line_of(code, position), named.group(1)))
                stack.append('body')
        elif mark == '}' and stack:
            stack.pop()
        start = position + 1
    return found


def arguments(code, opening):
    """(start, end) of each top-level argument of the call whose '(' stands at opening."""
    depth, start, parts = 0, opening + 1, []
    for position in range(opening, len(code)):
        mark = code[position]
        if mark in '([{':
            depth += 1
        elif mark in ')]}':
            depth -= 1
            if depth == 0:
                return parts + [(start, position)]
        elif mark == ',' and depth == 1:
            parts.append((start, position))
            start = position + 1
    return parts
