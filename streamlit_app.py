"""``streamlit run streamlit_app.py`` opens the dashboard; so does ``polls dashboard``."""

from dashboards.app import main

main()
