"""Ways of serving residents, what comes to them, what they get at a preferential price."""

from __future__ import annotations

from community_governance.model.vocabulary.words import MobileService, ServiceMode, Utility

__all__ = [
    "AGENTS",
    "ELECTRICITY",
    "FIRST_ASKED",
    "FULL_AGENCY",
    "GAS",
    "HEATING",
    "ONE_APPLICATION",
    "ONE_DOOR",
    "ONE_NET",
    "ONE_NET_HANDLING",
    "ONE_NUMBER",
    "ONE_WINDOW",
    "SERVICE_POINTS",
    "SERVICE_PROMISE",
    "SERVICE_VEHICLES",
    "WATER",
]

FIRST_ASKED = ServiceMode("first_asked", "首问负责", "whoever is asked first sees to it")
ONE_WINDOW = ServiceMode("one_window", "一窗受理", "one window for all matters")
FULL_AGENCY = ServiceMode("full_agency", "全程代办", "handled for the resident to the end")
SERVICE_PROMISE = ServiceMode("service_promise", "服务承诺", "a promise of service")
ONE_APPLICATION = ServiceMode("one_application", "一号申请", "one identity number to apply with")
ONE_NET_HANDLING = ServiceMode("one_net_handling", "一网通办", "one network to handle all")
ONE_DOOR = ServiceMode("one_door", "一门式", "one door for all services")
ONE_NET = ServiceMode("one_net", "一网式", "one net for all services")
ONE_NUMBER = ServiceMode("one_number", "一号式", "one telephone number for all services")

SERVICE_VEHICLES = MobileService("service_vehicles", "流动服务车", "service vehicles")
SERVICE_POINTS = MobileService("service_points", "服务站点", "service points")
AGENTS = MobileService("agents", "代办员", "agents who run errands")

HEATING = Utility("heating", "供暖", "heating")
WATER = Utility("water", "水", "water")
ELECTRICITY = Utility("electricity", "电", "electricity")
GAS = Utility("gas", "燃气", "gas")
