"""List who moved between two editions, and how long countries have stood where they are.

python examples/who_moved.py
"""

import tipdata

panel = tipdata.placements()

for kind, movements in panel.changes(2023).group_by("kind").items():
    names = ", ".join(movement.country.name for movement in movements)
    print(f"{kind}: {names}")

print("\nlongest on Tier 3:")
for streak in panel.streaks("3", at_least=15):
    print(f"{streak.country.name}: {streak.first}-{streak.last}, {streak.length} editions")
