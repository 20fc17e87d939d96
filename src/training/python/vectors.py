"""Word pieces for the Java code's test to compare with: `python3 vectors.py --bge JAR > word-pieces.tsv`.

A word, its shape and the ids of its pieces on each line.
"""

from __future__ import annotations

import argparse

from pieces import WordPieces, shape

WORDS = (
    "The president of France visited Kyiv on Tuesday . , ; : - -- — – … ' '' \" ` `` ( ) [ ] { } < > / \\ | @ # % & * + = ~ ^ _ $ £ € ¥"
    " don't n't 's O'Neill co-operate state-of-the-art U.S. U.N. e.g. a.m. 1,234.56 3.5% 2024-07-23 '90s 1990s No.1 COVID-19 F-16"
    " Zürich Erdoğan İstanbul Łukasz naïve façade Ångström Đặng São résumé Šefčovič Ørsted Straße ΑΘΗΝΑΣ Москва 東京 한국 ノート العربية"
    " supercalifragilisticexpialidocious Llanfairpwllgwyngyll https://example.org/a/very/long/path?with=query&and=more"
    " somebody@example.org @handle #hashtag iPhone McDonald eBay NATO BBC's A I x ½ ² № ™ © ® 😀 👍🏽 \u200b \u00ad soft\u00adhyphen"
    " no\u00a0break zero\u200bwidth e\u0301 ﬁnance Ⅷ ǅ 𝐀 ʼn ß ẞ μ µ · • ‰ ′ ″ ‐ ‑ ‒ « » ‹ › „ ‚ ¿ ¡ ° × ÷ − ∞"
).split(" ")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bge", required=True)
    pieces = WordPieces(parser.parse_args().bge, "bge-small-en-v1.5-tokenizer.json")
    for word in WORDS:
        print(word, shape(word), " ".join(map(str, pieces.word(word))), sep="\t")


if __name__ == "__main__":
    main()
