package dev.plumbline.site;

/**
 * What the frame of a page needs to know.
 *
 * @param scheme the colours chosen
 * @param here the address of the page within the site, with its query
 * @param stays whether the page is the same when it is opened again, and nothing typed is
 * lost by that
 */
record Look(Scheme scheme, String here, boolean stays) {

	/** For the attribute of the page; nothing to say when the system decides. */
	public String chosen() {
		return (this.scheme == Scheme.SYSTEM) ? "" : this.scheme.id();
	}

	/** Whether this is a page of the part of the site that begins there. */
	public boolean within(String place) {
		String path = this.here.split("\\?", 2)[0];
		return path.equals(place) || path.startsWith(place + "/");
	}

}
