package org.portwright.workbench.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails the tests of a class when anything logged an error since the class before, also while the workbench came up.
 * Found as a service, it applies to every class of a module that names it.
 */
public final class NoErrorLogged implements AfterAllCallback {

	/**
	 * Faults of the platform that only a display without a window manager brings out: they ask for the active window,
	 * and none is.
	 */
	private static final List<String> OF_THE_PLATFORM = List.of(
			"org.eclipse.ui.internal.SaveableHelper.notifySaveAction",
			"org.eclipse.ui.internal.cheatsheets.views.CheatSheetViewer.lambda");
	/** An entry, its message, the head of the stack, the exception, and where it was thrown. */
	private static final int TO_THE_TOP_FRAME = 5;
	/** So much of an entry tells where it comes from. */
	private static final int TO_ITS_CAUSE = 25;

	private static int told;

	@Override
	public void afterAll(@Nullable ExtensionContext context) throws IOException {
		Path log = Platform.getLogFileLocation().toPath();
		List<String> errors = Files.exists(log) ? errors(Files.readAllLines(log)) : List.of();
		List<String> untold = errors.subList(Math.min(told, errors.size()), errors.size());
		told = errors.size();
		assertEquals(List.of(), untold);
	}

	/**
	 * The errors in a log, each with its message and the head of its stack. An entry reads
	 * {@code !ENTRY <bundle> <severity> <code> <date>} and the line after it is its message; severity 4 is an error, 2
	 * a warning.
	 */
	public static List<String> errors(List<String> lines) {
		List<String> errors = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			if (lines.get(i).matches("!(SUB)?ENTRY( \\d+)? \\S+ 4 .*") && !isOfThePlatform(lines, i)) {
				errors.add(String.join("\n", entry(lines.subList(i, lines.size()))));
			}
		}
		return errors;
	}

	/** The entry that the lines begin with. */
	private static List<String> entry(List<String> lines) {
		int end = 1;
		while (end < Math.min(TO_ITS_CAUSE, lines.size()) && !lines.get(end).matches("!(SUB)?(ENTRY|SESSION) .*")) {
			end++;
		}
		return lines.subList(0, end);
	}

	private static boolean isOfThePlatform(List<String> lines, int entry) {
		String beginning = String.join("\n", lines.subList(entry, Math.min(entry + TO_THE_TOP_FRAME, lines.size())));
		return OF_THE_PLATFORM.stream().anyMatch(beginning::contains);
	}
}
