"""Announcements: embassy statements, press releases, news items on a placement."""

from tipdata.parsing.announcement.assembly import read_announcement
from tipdata.parsing.announcement.recognize import is_announcement

__all__ = ["is_announcement", "read_announcement"]
