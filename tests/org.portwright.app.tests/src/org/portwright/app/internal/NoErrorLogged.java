package org.portwright.app.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails the tests of a class when anything logged an error, also while the workbench came up. */
public final class NoErrorLogged implements AfterAllCallback {

	@Override
	public void afterAll(@Nullable ExtensionContext context) throws IOException {
		Path log = Platform.getLogFileLocation().toPath();
		assertEquals(List.of(), Files.exists(log) ? errors(Files.readAllLines(log)) : List.of());
	}

	/** An entry reads {@code !ENTRY <bundle> <severity> <code> <date>}; severity 4 is an error, 2 a warning. */
	static List<String> errors(List<String> lines) {
		return lines.stream().filter(line -> line.matches("!(SUB)?ENTRY( \\d+)? \\S+ 4 .*")).toList();
	}
}
