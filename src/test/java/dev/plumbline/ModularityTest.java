package dev.plumbline;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

	@Test
	void modulesKeepToTheirWalls() {
		ApplicationModules.of(PlumblineApplication.class).verify();
	}

}
