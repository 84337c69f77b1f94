package dev.plumbline;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModules;

@Execution(ExecutionMode.CONCURRENT)
class ModularityTest {

	@Test
	void modulesKeepToTheirWalls() {
		ApplicationModules.of(PlumblineApplication.class).verify();
	}

}
