package dev.plumbline.drawing;

import dev.plumbline.drawing.Ground.Shape;
import dev.plumbline.drawing.Plan.Box;
import dev.plumbline.drawing.Plan.Flow;
import dev.plumbline.drawing.Plan.Grain;
import dev.plumbline.drawing.Plan.Kind;
import dev.plumbline.drawing.Plan.Layer;
import dev.plumbline.drawing.Plan.Link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Puts what was chosen on its ground. */
final class Planner {

	private static final int CLUSTER = 3;

	private final Chosen chosen;

	private final Ground ground;

	Planner(Chosen chosen) {
		this.chosen = chosen;
		this.ground = Ground.of(chosen);
	}

	Plan plan() {
		List<Layer> layers = new ArrayList<>();
		Layer database = new DatabaseLayer(this.chosen, this.ground).layer();
		layers.add(application(database));
		layers.add(database);
		if (Chosen.separate(this.chosen.sideStore())) {
			layers.add(sideStore(database));
		}
		if (Chosen.separate(this.chosen.queue())) {
			layers.add(new ClusterLayer("queue", this.chosen.queue(), this.ground).layer());
		}
		if (Chosen.separate(this.chosen.coordination())) {
			layers.add(new ClusterLayer("coordination", this.chosen.coordination(), this.ground).layer());
		}
		return new Plan(Words.orId("plan.topology." + this.chosen.topology(), this.chosen.topology()),
				this.ground.frames(), layers, failure(database), chosen(), unseen());
	}

	/** What lags behind loses what it had not yet heard of. */
	private String failure(Layer database) {
		String failure = Words.of("plan.failure." + this.ground.shape().id());
		boolean behind = database.links().stream().anyMatch((link) -> link.flow() == Flow.ASYNC);
		return behind ? failure + " " + Words.of("plan.failure.behind") : failure;
	}

	private Layer application(Layer database) {
		List<Box> applications = new ArrayList<>();
		List<Box> services = new ArrayList<>();
		this.ground.active().forEach((column) -> applications.add(application(column, Kind.WORKS)));
		if (this.ground.shape() != Shape.SERVER) {
			this.ground.waiting().forEach((column) -> applications.add(application(column, Kind.WAITS)));
		}
		if (this.chosen.style().equals("modular-plus-services")) {
			applications.forEach((box) -> services.add(services(box)));
		}
		List<List<Box>> rows = services.isEmpty() ? List.of(applications) : List.of(services, applications);
		return new Layer(Words.of("plan.layer.application"),
				Words.of("plan.note.application." + this.ground.shape().id()), rows, requests(applications, database));
	}

	private Box application(int column, Kind kind) {
		boolean services = this.chosen.style().equals("microservices");
		String name = Words.of(services ? "plan.services" : "plan.application");
		Grain grain = services ? Grain.SEPARATE : this.chosen.style().equals("monolith") ? Grain.WHOLE : Grain.MODULES;
		String detail = Words.orNothing("plan.style.detail." + this.chosen.style());
		List<String> details = detail.isEmpty() ? List.of() : List.of(detail);
		return new Box("application-" + column, column, kind, name, details).grained(grain)
			.times(this.ground.columnsAreRegions() ? CLUSTER : 1);
	}

	private Box services(Box application) {
		return new Box("services-" + application.from(), application.from(), application.kind(),
				Words.of("plan.services"), List.of(Words.of("plan.services.few")))
			.grained(Grain.SEPARATE);
	}

	/**
	 * Who asks which database: its own where each place has one, else every one that
	 * answers.
	 */
	private List<Link> requests(List<Box> applications, Layer database) {
		boolean own = this.ground.shape() == Shape.CELLS || this.chosen.agreeing()
				|| (this.ground.shape() == Shape.REGIONS && this.chosen.writers().equals("home-region")
						&& !this.chosen.sharded());
		List<Link> requests = new ArrayList<>();
		for (Box application : applications) {
			database.rows()
				.get(0)
				.stream()
				.filter((box) -> application.kind() != Kind.WAITS && answers(box))
				.filter((box) -> !own || box.from() <= application.from() && application.to() <= box.to())
				.forEach((box) -> requests.add(new Link(application, box, Flow.REQUESTS)));
		}
		return requests;
	}

	private boolean answers(Box box) {
		return box.kind() == Kind.WRITES || box.id().startsWith("replica");
	}

	/** Fed from a standby or replica where there is one: its questions are long. */
	private Layer sideStore(Layer database) {
		List<Box> last = database.rows().get(database.rows().size() - 1);
		List<Box> fed = last.stream().filter((box) -> box.kind() != Kind.WAITS).toList();
		boolean everywhere = this.ground.shape() == Shape.CELLS
				|| (this.ground.shape() == Shape.REGIONS && this.chosen.residency().equals("several-places"));
		List<Box> from = everywhere ? fed : List.of(best(fed));
		String store = this.chosen.sideStore();
		List<Box> stores = new ArrayList<>();
		List<Link> links = new ArrayList<>();
		for (Box source : from) {
			Box box = new Box("store-" + source.from(), source.from(), Kind.WORKS,
					Words.orId("plan.product." + store, store), List.of(Words.of("plan.store")));
			stores.add(box);
			links.add(new Link(source, box, Flow.ASYNC));
		}
		return new Layer(Words.of("plan.layer.sideStore"), Words.orNothing("plan.note." + store), List.of(stores),
				links);
	}

	private static Box best(List<Box> boxes) {
		return boxes.stream()
			.filter((box) -> box.kind() == Kind.WORKS)
			.reduce((first, second) -> second)
			.orElse(boxes.get(boxes.size() - 1));
	}

	private List<String> chosen() {
		return List.of(said("style", this.chosen.style()), said("database", this.chosen.database()),
				said("sideStore", this.chosen.sideStore()), said("queue", this.chosen.queue()),
				said("coordination", this.chosen.coordination()));
	}

	private List<String> unseen() {
		Map<String, String> areas = new LinkedHashMap<>();
		areas.put("sideStore", this.chosen.sideStore());
		areas.put("queue", this.chosen.queue());
		areas.put("coordination", this.chosen.coordination());
		areas.values().removeIf(Chosen::separate);
		return areas.entrySet().stream().map((area) -> said(area.getKey(), area.getValue())).toList();
	}

	private static String said(String area, String candidate) {
		return Words.orId("plan." + area + "." + candidate,
				Words.of("plan.said", Words.of("plan.layer." + area), candidate));
	}

}
