"""Read an announcement, show what it says, and hold it against the record.

python examples/read_an_announcement.py
"""

from pathlib import Path

import tipdata

HERE = Path(__file__).parent

report = tipdata.read(HERE / "announcement.txt")
for assessment in report:
    print(f"{assessment.country.name}: {assessment.tier.label}, {assessment.change}")
    print("stated by:", report.document[assessment.evidence["tier"]])
    for effort in assessment.efforts:
        print("-", effort.text, [str(pillar) for pillar in effort.pillars])

findings = tipdata.validate(report)
print(len(findings), "findings against the record")
