package org.portwright.directory.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.longs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.directory.graph.DirectoryReading;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.PhoneNumber;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Accepted;
import org.portwright.workspace.proposals.Choice;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Kind;
import org.portwright.workspace.proposals.Proposal;

/** What holds of any tenant and any reading of it. */
class ReviewLawsTest {

	private static final int EXAMPLES = 60;
	private static final int LARGE = 100_000;

	@TempDir
	Path path = Path.of("");

	private static List<PhoneNumber> numbers(Random random) {
		List<PhoneNumber> numbers = new ArrayList<>();
		for (int place : new TreeSet<>(random.ints(random.nextInt(30), 0, 40).boxed().toList())) {
			PhoneNumber number = ReviewFolder.number(place, random.nextBoolean() ? "callingPlan" : "directRouting");
			number.setCity(random.nextInt(3) == 0 ? null : "Leeds" + random.nextInt(2));
			if (random.nextBoolean()) {
				number.getCapabilities().addAll(List.of("a" + random.nextInt(2), "b"));
			}
			number.setPartnerName(random.nextBoolean() ? null : "Partner" + random.nextInt(2));
			number.setGone(random.nextInt(4) == 0 ? ReviewFolder.TODAY.minusDays(1) : null);
			numbers.add(number);
		}
		return numbers;
	}

	private static Map<String, PhoneNumber> byId(List<PhoneNumber> numbers) {
		Map<String, PhoneNumber> byId = new HashMap<>();
		numbers.forEach(number -> byId.put(number.getId(), number));
		return byId;
	}

	/**
	 * Taking the reading of X into Y gives X, but for fields that nobody spoke of and for what is gone; once more
	 * changes nothing; undo gives Y, byte for byte.
	 */
	@Test
	void aReadingThatWasTakenIsWhatTheTenantSays() {
		qt().withExamples(EXAMPLES).forAll(longs().all()).checkAssert(seed -> {
			try {
				check(new Random(seed), Files.createTempDirectory(path, "law"));
			} catch (Exception e) {
				throw new AssertionError(e);
			}
		});
	}

	private static void check(Random random, Path place) throws Exception {
		var folder = new ReviewFolder(place);
		Tenant tenant = ReviewFolder.fromMicrosoft(Blank.tenant());
		tenant.getPhoneNumbers().addAll(numbers(random));
		Map<String, PhoneNumber> before = byId(List.copyOf(EcoreUtil.copyAll(tenant.getPhoneNumbers())));
		ModelFile file = folder.tenant(tenant);
		String bytes = folder.save(file);
		List<PhoneNumber> said = numbers(random);
		said.forEach(number -> {
			number.setGone(null);
			number.setPartnerName(null);
		});
		Map<String, PhoneNumber> expected = byId(List.copyOf(EcoreUtil.copyAll(said)));
		DirectoryReading reading = ReviewFolder.reading(List.of(), said);
		boolean drops = random.nextBoolean();
		Proposal review = folder.review(file, reading);
		Accepted applied = folder.apply(file, reading, drops ? Choice.usual(Judgement.GONE) : Choice.usual());
		assertEquals(review.entries(Kind.ADDED).size(), applied.added().size());
		assertEquals(review.entries(Kind.CHANGED).size(), applied.changedObjects());
		Map<String, PhoneNumber> after = byId(tenant.getPhoneNumbers());
		expected.forEach((id, number) -> {
			PhoneNumber now = after.get(id);
			for (EAttribute attribute : ReviewFolder.FIELDS) {
				if (attribute.getEContainingClass() == Literals.PHONE_NUMBER) {
					assertEquals(number.eGet(attribute), now.eGet(attribute), attribute::getName);
				}
			}
			assertEquals(null, now.getGone());
			assertEquals(before.containsKey(id) ? before.get(id).getPartnerName() : null, now.getPartnerName());
		});
		before.forEach((id, number) -> {
			if (!expected.containsKey(id)) {
				assertEquals(drops, !after.containsKey(id));
				assertTrue(drops || after.get(id).getGone() != null);
				assertTrue(drops || number.getGone() == null || number.getGone().equals(after.get(id).getGone()));
			}
		});
		List<String> ids = tenant.getPhoneNumbers().stream().map(PhoneNumber::getId).toList();
		assertEquals(ids.stream().sorted(Comparator.naturalOrder()).toList(), ids, "sorted by id");
		String afterwards = folder.save(file);
		assertEquals(List.of(0, 0, 0), ReviewFolder
				.counts(folder.apply(file, reading, drops ? Choice.usual(Judgement.GONE) : Choice.usual())));
		assertFalse(file.isDirty());
		assertEquals(afterwards, folder.save(file));
		if (!bytes.equals(afterwards)) {
			assertTrue(folder.model.undo(file).isOK());
			assertEquals(bytes, folder.save(file));
		}
	}

	private static List<PhoneNumber> many(int from, int step, String type) {
		List<PhoneNumber> numbers = new ArrayList<>();
		for (int i = from; i < LARGE; i += step) {
			PhoneNumber number = ReviewFolder.number(0, type);
			number.setId("+999%06d".formatted(i));
			numbers.add(number);
		}
		return numbers;
	}

	/**
	 * Each second is there, a third of these is gone, all others are changed: the work is that of 100,000, not of its
	 * square.
	 */
	@Test
	@Tag("all")
	void aHundredThousandTakeNoLongerThanTheyMust() throws Exception {
		var folder = new ReviewFolder(path);
		Tenant tenant = Blank.tenant();
		tenant.getPhoneNumbers().addAll(many(0, 2, "directRouting"));
		ModelFile file = folder.tenant(tenant);
		List<PhoneNumber> said = many(0, 1, "callingPlan");
		said.removeIf(number -> Integer.parseInt(number.getId().substring(4)) % 6 == 0);
		DirectoryReading reading = ReviewFolder.reading(List.of(), said);
		long start = System.nanoTime();
		Accepted applied = folder.apply(file, reading, Choice.usual(Judgement.GONE));
		Duration took = Duration.ofNanos(System.nanoTime() - start);
		assertEquals(LARGE / 2, applied.added().size());
		assertEquals(said.size(), tenant.getPhoneNumbers().size());
		assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took::toString);
		start = System.nanoTime();
		assertTrue(folder.model.undo(file).isOK());
		assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(20)) < 0);
		assertEquals(LARGE / 2, tenant.getPhoneNumbers().size());
	}
}
