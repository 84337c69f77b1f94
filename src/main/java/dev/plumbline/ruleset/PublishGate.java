package dev.plumbline.ruleset;

import java.util.List;

/**
 * Has a say in whether the draft is published: a bean of this type in another module is
 * asked inside the transaction that publishes.
 */
public interface PublishGate {

	/**
	 * What stands in the way, empty when nothing does.
	 * @param acknowledged whether the publisher has confirmed what was to be confirmed
	 */
	List<Obstacle> obstacles(Draft draft, boolean acknowledged);

}
