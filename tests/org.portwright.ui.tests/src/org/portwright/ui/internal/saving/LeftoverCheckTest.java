package org.portwright.ui.internal.saving;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start brings up the model only where an earlier session left something. */
@SuppressWarnings("nls")
class LeftoverCheckTest {

	@Test
	void onlyACopyIsSomething(@TempDir Path folder) throws Exception {
		assertFalse(LeftoverCheck.isLeft(folder.resolve("recovery").toFile()));
		Path copies = Files.createDirectory(folder.resolve("recovery"));
		assertFalse(LeftoverCheck.isLeft(copies.toFile()));
		Files.writeString(copies.resolve("london.copy"), "edits");
		assertTrue(LeftoverCheck.isLeft(copies.toFile()));
	}
}
