package dev.plumbline.drawing;

/** An upright rectangle; y grows downwards. */
record Area(double x, double y, double width, double height) {

	double right() {
		return this.x + this.width;
	}

	double bottom() {
		return this.y + this.height;
	}

	double centre() {
		return this.x + this.width / 2;
	}

	double middle() {
		return this.y + this.height / 2;
	}

	String attributes() {
		return Xml.attribute("x", this.x) + Xml.attribute("y", this.y) + Xml.attribute("width", this.width)
				+ Xml.attribute("height", this.height);
	}

}
