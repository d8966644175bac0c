"""Reports and assessments as HTML for notebooks: no scripts, nothing fetched, all text escaped."""

from tipdata.display.assessment import assessment_html
from tipdata.display.report import report_html

__all__ = ["assessment_html", "report_html"]
