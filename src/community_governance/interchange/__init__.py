"""How data comes and goes: plain form, tables, a door for hosts in other languages."""
