#!/usr/bin/env python3
"""Counts the tagger's weights from the Norwegian Dependency Treebank (annotation CC0; its texts are read, never copied).

    train_tagger.py TREEBANK.tsv.gz... > tagger.tsv

A treebank row is form, lemma, class and features, tab-separated; an empty line ends a sentence. Written are counts only:
`form` rows for words seen with more than one tag, `two` and `three` rows for tag sequences.
"""
import collections
import gzip
import sys


NUMBERS = set('null to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tyve '
              'tretti tredve førti femti seksti sytti åtti nitti hundre tusen'.split())


def tag(form, cls, feats):
    f = set(feats.split('|'))
    if cls == 'subst':
        if 'prop' in f:
            return 'PNG' if 'gen' in f else 'PN'
        if 'gen' in f:
            return 'NG'
        if 'fl' in f:
            return 'NPD' if 'be' in f else 'NP'
        return 'NSD' if 'be' in f else 'NS'
    if cls == 'verb':
        if 'pass' in f:
            return 'VPI' if 'inf' in f else 'VPS'
        return {'pres': 'VPR', 'pret': 'VPT', 'inf': 'VIN', 'perf-part': 'VPP', 'imp': 'VIM'}.get(next(iter(
            f & {'pres', 'pret', 'inf', 'perf-part', 'imp'}), ''), 'VPR')
    if cls == 'adj':
        if '<adv>' in f:
            return 'AV'
        if '<pres-part>' in f:
            return 'AJR'
        if 'komp' in f:
            return 'AJC'
        if 'sup' in f:
            return 'AJS'
        if 'fl' in f or 'be' in f:
            return 'AJP'
        return 'AJN' if 'nøyt' in f else 'AJ'
    if cls == 'pron':
        if 'refl' in f:
            return 'PRR'
        if form.lower() in ('det', 'den'):
            return 'PRD'
        if 'nom' in f:
            return 'PRN'
        if 'akk' in f:
            return 'PRA'
        return 'PRO'
    if cls == 'det':
        if form[:1].isdigit() or form.lower() in NUMBERS:
            return 'NU'
        if 'dem' in f:
            return 'DD'
        if 'poss' in f:
            return 'DP'
        if 'forst' in f:
            return 'DF'
        return 'DQ'
    if cls == 'clb':
        return 'PF'
    return {'adv': 'AV', 'prep': 'PP', 'konj': 'CJ', 'sbu': 'SU', 'inf-merke': 'IM', 'interj': 'IJ', '<komma>': 'PC',
            '<anf>': 'PQ', '<strek>': 'PX', '<parentes-beg>': 'PX', '<parentes-slutt>': 'PX', 'symb': 'NU'}.get(cls, 'UK')


def sentences(paths):
    for path in paths:
        sentence = []
        for line in gzip.open(path, 'rt', encoding='utf-8'):
            row = line.rstrip('\n').split('\t')
            if len(row) < 4:
                if sentence:
                    yield sentence
                sentence = []
                continue
            sentence.append((row[0].lower(), tag(row[0], row[2], row[3])))
        if sentence:
            yield sentence


def main(paths):
    forms, two, three = collections.defaultdict(collections.Counter), collections.Counter(), collections.Counter()
    for sentence in sentences(paths):
        tags = ['^', '^'] + [t for _, t in sentence] + ['$']
        for form, t in sentence:
            forms[form][t] += 1
        for i in range(2, len(tags)):
            two[tags[i - 1], tags[i]] += 1
            three[tags[i - 2], tags[i - 1], tags[i]] += 1
    print('# Counts for the trigram tagger, made by Tagging/train_tagger.py from the Norwegian Dependency Treebank (annotation CC0).')
    print('# form <word> <tag:count>...   |   two <tag> <tag> <count>   |   three <tag> <tag> <tag> <count>; ^ begins a sentence, $ ends it.')
    for form in sorted(forms):
        seen = forms[form]
        if len(seen) > 1 and sum(seen.values()) >= 4 and form.isalpha():
            print('form', form, *(f'{t}:{n}' for t, n in sorted(seen.items(), key=lambda x: (-x[1], x[0]))), sep='\t')
    for key, n in sorted(two.items()):
        print('two', *key, n, sep='\t')
    for key, n in sorted(three.items()):
        if n > 2:
            print('three', *key, n, sep='\t')


main(sys.argv[1:])
