package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.ModelFactory;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;

/**
 * A process that saves in a loop is killed at random moments; after each the file is whole. The environment variable
 * {@code PORTWRIGHT_KILLS} says how often (20).
 */
@Tag("all")
class KilledSavesTest {

	private static final int KILLS = Integer
			.parseInt(System.getenv().getOrDefault("PORTWRIGHT_KILLS", "20"));
	private static final int DOMAINS = 2_000;
	private static final long LONGEST_MICROS = 60_000;

	@TempDir
	Path folder = Path.of("");

	private final Random random = new Random(KILLS);

	@Test
	void leaveTheOldOrTheNewFile(TestReporter reporter) throws Exception {
		ModelFiles files = ModelFiles.headless();
		Path file = folder.resolve("contoso.tenant");
		files.save(files.create(new ModelResourceSet(), file, sample()));
		int last = 0;
		int leftovers = 0;
		for (int kill = 0; kill < KILLS; kill++) {
			int reported = runAndKill(file);
			Tenant tenant = (Tenant) files.read(file).root().orElseThrow();
			int version = SavingProcess.versionOf(tenant);
			assertTrue(version >= Math.max(last, reported), "a save that was reported is lost");
			assertEquals(DOMAINS, tenant.getDomains().size());
			leftovers += names().size() > 2 ? 1 : 0;
			last = version;
		}
		ModelResource resource = files.read(file);
		SavingProcess.mark((Tenant) resource.root().orElseThrow(), last + 1);
		files.save(resource);
		assertEquals(List.of(".contoso.tenant~", "contoso.tenant"), List.copyOf(names()),
				"the next save cleans up");
		reporter.publishEntry("killed " + KILLS + " times, " + leftovers + " of them in the midst of a save; version "
				+ last);
	}

	private TreeSet<String> names() throws Exception {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	private static Tenant sample() {
		Tenant tenant = Blank.tenant();
		for (int i = 0; i < DOMAINS; i++) {
			var domain = ModelFactory.eINSTANCE.createDomain();
			domain.setId("d" + i + ".example");
			tenant.getDomains().add(domain);
		}
		SavingProcess.mark(tenant, 0);
		return tenant;
	}

	/** Gives the last version whose save was reported before the kill. */
	private int runAndKill(Path file) throws Exception {
		Process process = ChildJava.start(SavingProcess.class, file.toString());
		try (BufferedReader output = process.inputReader()) {
			String first = output.readLine();
			assertNotNull(first);
			assertTrue(first.chars().allMatch(Character::isDigit), first);
			process.waitFor(random.nextLong(LONGEST_MICROS), TimeUnit.MICROSECONDS);
			// Not Process.destroyForcibly(), which closes the output before it is read.
			process.toHandle().destroyForcibly();
			process.waitFor();
			return output.lines().mapToInt(Integer::parseInt).reduce(Integer.parseInt(first), Math::max);
		}
	}
}
