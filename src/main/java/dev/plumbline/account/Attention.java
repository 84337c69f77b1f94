package dev.plumbline.account;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a module wants somebody to see to: a bean of this type puts it on the start page
 * of the administration.
 */
public interface Attention {

	/**
	 * What has to be seen to now, empty when nothing has. Asked whenever the start page
	 * is opened, so it has to be quick.
	 */
	List<Matter> matters();

	/** How long it can wait, the most urgent first. */
	enum Urgency {

		/** Something is wrong until it is seen to. */
		NOW,

		/** Something goes wrong in the next days. */
		SOON,

		/** Nothing goes wrong, but somebody should know. */
		SOME_TIME

	}

	/**
	 * One thing to see to.
	 *
	 * @param least role without which nobody is told
	 * @param sentence key of a message, whose first value is the count
	 * @param count how many of it there are
	 * @param values what else the sentence names
	 * @param address within the site, where it is seen to; null when that is not done
	 * here
	 */
	record Matter(Urgency urgency, Role least, String sentence, long count, List<String> values,
			@Nullable String address) {

		/** The values of the sentence: the count, and what else it names. */
		public Object[] all() {
			Object[] all = new Object[this.values.size() + 1];
			all[0] = this.count;
			for (int i = 0; i < this.values.size(); i++) {
				all[i + 1] = this.values.get(i);
			}
			return all;
		}

	}

}
