package org.portwright.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.portwright.workbench.testing.NoErrorLogged;

class NoErrorLoggedTest {

	@Test
	void findsErrorsAndNoWarnings() {
		var error = "!ENTRY org.portwright.app 4 0 2026-11-24 15:00:00.000";
		var lines = List.of("!SESSION 2026-11-24", error, "!MESSAGE Broken", "!STACK 0",
				"java.io.IOException: gone", "!ENTRY org.eclipse.ui 2 0 2026-11-24", "!MESSAGE Odd");
		assertEquals(List.of(error + "\n!MESSAGE Broken\n!STACK 0\njava.io.IOException: gone"),
				NoErrorLogged.errors(lines));
	}
}
