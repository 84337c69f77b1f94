package dev.plumbline.account;

import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;

/** The navigation of the administration, for whoever looks at it. */
@Component
class AdminPlaces {

	private final List<AdminPlace> places;

	AdminPlaces(List<AdminPlace> places) {
		this.places = places.stream().sorted(Comparator.comparingInt(AdminPlace::order)).toList();
	}

	/** Those that are open to whoever sent the current request. */
	public List<AdminPlace> visible() {
		Actor actor = Actor.current();
		return this.places.stream().filter((place) -> actor.may(place.least())).toList();
	}

}
