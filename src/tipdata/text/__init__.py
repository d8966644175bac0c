"""The text layer: documents, spans, and cleaning that never loses its place."""

from tipdata.text.cleaned import Cleaned, Stretch
from tipdata.text.document import Document, Span
from tipdata.text.sentences import Sentence, each_sentence, mended, sentences
from tipdata.text.steps import STEPS, clean

__all__ = [
    "STEPS",
    "Cleaned",
    "Document",
    "Sentence",
    "Span",
    "Stretch",
    "clean",
    "each_sentence",
    "mended",
    "sentences",
]
