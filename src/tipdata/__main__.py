"""``python -m tipdata``: the command line."""

from tipdata.cli import main

raise SystemExit(main())
