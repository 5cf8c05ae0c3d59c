"""The dashboard: pages (``views``), charts as pure functions (``charts``), and what the pages share."""
