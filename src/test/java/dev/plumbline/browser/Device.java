package dev.plumbline.browser;

import com.microsoft.playwright.Browser.NewContextOptions;

/** What a visitor looks at the pages with. */
enum Device {

	/** An ordinary screen. */
	DESK(1440, 900),

	/** The narrowest phone in use. */
	PHONE(360, 740) {

		@Override
		NewContextOptions options() {
			return super.options().setIsMobile(true).setHasTouch(true).setDeviceScaleFactor(2);
		}

	},

	/** A browser whose owner has switched scripts off. */
	WITHOUT_JAVASCRIPT(1280, 800) {

		@Override
		NewContextOptions options() {
			return super.options().setJavaScriptEnabled(false);
		}

	};

	private final int width;

	private final int height;

	Device(int width, int height) {
		this.width = width;
		this.height = height;
	}

	NewContextOptions options() {
		return new NewContextOptions().setViewportSize(this.width, this.height).setLocale("en");
	}

	int width() {
		return this.width;
	}

}
