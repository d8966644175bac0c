"""The headline figures of a narrative: investigations, prosecutions, convictions, victims.

A sentence is read number first, then from the number to what it counts. All grammars run over
its words, each one character: ``codes`` says how patterns over words are written, and ``wording``
makes a sentence such a string.

- ``regions`` cuts it into what it says of now, the shares of a total, and what it compares with;
- ``phrases`` finds the counts and the nouns behind them, and leaves ``decoys`` out;
- ``links`` says which measure a count belongs to; ``actors`` who counted; ``periods`` when;
  ``levels`` how far it is from a headline;
- ``groups`` sums parts and chooses among units; ``figures`` and ``comparisons`` put the counts of
  now and before together; ``absence`` tells none from not reported;
- ``section`` reads sentence after sentence, and ``headline`` chooses one figure a measure.
"""

from __future__ import annotations

from tipdata.parsing.statistics.headline import read_statistics

__all__ = ["read_statistics"]
