"""The pages: each puts widgets, frames and charts together and holds nothing else."""
