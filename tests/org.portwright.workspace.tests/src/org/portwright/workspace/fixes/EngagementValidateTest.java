package org.portwright.workspace.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.porting.Problem;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.OperationException;

/** Files are judged among the others of their engagement, whether these were named or not. */
class EngagementValidateTest {

	private static final String CIRCLE = "FOLLOWS_CIRCLE";
	private static final Set<String> CODES = Set.of("NUMBER_IN_OTHER_ORDER", "SAME_ACCOUNT_PARALLEL", CIRCLE,
			"REFERENCE_BROKEN");
	private static final String[] ACCOUNT = { "loa.losingProvider=Fabrikam", "loa.accountNumber=FAB1" };

	private final Path path;

	EngagementValidateTest(@TempDir Path path) {
		this.path = path;
	}

	private void project(String folder) throws Exception {
		Files.createDirectories(path.resolve(folder));
		Files.writeString(path.resolve(folder).resolve(".project"), "<projectDescription/>");
	}

	private void order(String name, String numbers, String... assignments) throws Exception {
		Files.createDirectories(path.resolve(name).getParent());
		new OrderFolder(path).order(name, numbers, assignments);
	}

	/** What a new process finds, by file. */
	private Map<String, List<Problem>> validate(String... names) {
		var model = new WorkspaceModel(UkDay::now);
		var problems = new ModelProblems(model, List.of(), ModelFolder.TODAY, Optional.empty());
		Map<String, List<Problem>> found = new TreeMap<>();
		for (String name : names) {
			var checked = (FileProblems.Checked) new OrderFolderless(model, problems).validate(path.resolve(name));
			found.put(name, checked.problems().stream().filter(problem -> CODES.contains(problem.code())).toList());
		}
		return found;
	}

	private static List<String> codes(List<Problem> problems) {
		return problems.stream().map(Problem::code).toList();
	}

	/** Validates one file. */
	private record OrderFolderless(WorkspaceModel model, ModelProblems problems) {

		FileProblems validate(Path file) {
			return new Validate(model, problems, List.of(file))
					.execute(new org.eclipse.core.runtime.NullProgressMonitor()).get(0);
		}
	}

	private Set<String> places(String name) {
		Set<String> places = new TreeSet<>();
		validate(name).get(name).forEach(problem -> places.addAll(problem.files()));
		return places;
	}

	@Test
	void theOtherFilesOfAFolderAreLookedAtAndNotReported() throws Exception {
		order("leeds.porting", "0161 496 0001");
		order("york.porting", "0161 496 0001");
		order("below/hull.porting", "0161 496 0001");
		assertEquals(Set.of("york.porting"), places("leeds.porting"));
		assertEquals(Set.of(), places("below/hull.porting"));
	}

	@Test
	void anEngagementIsItsProjectWithoutTheEngagementsInside() throws Exception {
		project("contoso");
		project("contoso/inner");
		order("contoso/north/leeds.porting", "0161 496 0001");
		order("contoso/south/hove.porting", "0161 496 0001");
		order("contoso/inner/york.porting", "0161 496 0001");
		order("other.porting", "0161 496 0001");
		assertEquals(Set.of("south/hove.porting"), places("contoso/north/leeds.porting"));
		assertEquals(Set.of(), places("contoso/inner/york.porting"));
	}

	@Test
	void whatCannotBeReadIsSaidAndHarmsNothing() throws Exception {
		order("leeds.porting", "0161 496 0001");
		order("york.porting", "0161 496 0001");
		Files.writeString(path.resolve("broken.porting"), "<<<<<<< HEAD");
		var folder = new OrderFolder(path);
		ModelFile leeds = folder.model.open(path.resolve("leeds.porting"));
		assertTrue(folder.codes(leeds).contains("NUMBER_IN_OTHER_ORDER"));
		assertEquals(Set.of(path.toRealPath().resolve("broken.porting")), folder.problems.unread().keySet());
	}

	@Test
	void problemsOfAllFilesFollowChangesOfOne() throws Exception {
		var folder = new OrderFolder(path);
		ModelFile leeds = folder.order("leeds.porting", "0161 496 0001");
		ModelFile york = folder.order("york.porting", "0161 496 0002");
		assertTrue(folder.codes(leeds).stream().noneMatch(CODES::contains));
		folder.set(york, "numbers[+441614960002].first=+441614960001");
		assertTrue(folder.codes(leeds).contains("NUMBER_IN_OTHER_ORDER"));
		assertTrue(folder.codes(york).contains("NUMBER_IN_OTHER_ORDER"));
		folder.model.undo(york);
		assertTrue(folder.codes(leeds).stream().noneMatch(CODES::contains));
		folder.model.redo(york);
		folder.model.close(york);
		assertTrue(folder.codes(leeds).stream().noneMatch(CODES::contains), "it was not saved");
	}

	@Test
	void theGuardOfSubmittingKnowsTheOtherOrders() throws Exception {
		var folder = new OrderFolder(path);
		folder.order("york.porting", "0161 496 0001");
		ModelFile leeds = folder.order("leeds.porting", "0161 496 0001");
		var refusal = assertThrows(OperationException.class, () -> folder.set(leeds, "state=submitted"));
		Set<String> stopping = new TreeSet<>();
		refusal.stopping().forEach(problem -> stopping.add(problem.code()));
		assertTrue(stopping.containsAll(List.of("NUMBER_IN_OTHER_ORDER", "SIGNATURE_MISSING")), stopping::toString);
		assertTrue(!folder.codes(leeds).contains("SIGNATURE_MISSING"), "a draft needs none");
	}

	@Test
	void whichOrderFollowsIsNotChosenUnasked() throws Exception {
		var folder = new OrderFolder(path);
		ModelFile york = folder.order("york.porting", "0161 496 0002", ACCOUNT);
		ModelFile leeds = folder.order("leeds.porting", "0161 496 0001", ACCOUNT);
		assertTrue(folder.codes(leeds).contains("SAME_ACCOUNT_PARALLEL"));
		folder.run(new ApplyFixes(folder.model, folder.problems, leeds, Set.of()));
		assertTrue(folder.codes(leeds).contains("SAME_ACCOUNT_PARALLEL"));
		var result = folder.run(new ApplyFixes(folder.model, folder.problems, leeds, Set.of("SAME_ACCOUNT_PARALLEL")));
		assertEquals("york.porting", result.applied().get(0).after());
		assertTrue(folder.codes(leeds).stream().noneMatch(CODES::contains));
		assertTrue(folder.codes(york).stream().noneMatch(CODES::contains));
		assertEquals(york.root(), ((PortOrder) leeds.root()).getFollows());
		folder.run(new SaveFiles(folder.model, Set.of(leeds)));
		assertTrue(validate("leeds.porting", "york.porting").values().stream().allMatch(List::isEmpty));
	}

	@Test
	void aCircleIsCutWhereTheUserSays() throws Exception {
		var folder = new OrderFolder(path);
		ModelFile york = folder.order("york.porting", "0161 496 0002");
		ModelFile leeds = folder.order("leeds.porting", "0161 496 0001", "follows=york.porting");
		folder.set(york, "follows=leeds.porting");
		folder.set(york, "loa.accountNumber=OTHER1");
		assertTrue(folder.codes(leeds).contains(CIRCLE) && folder.codes(york).contains(CIRCLE));
		folder.run(new ApplyFixes(folder.model, folder.problems, leeds, Set.of()));
		assertTrue(folder.codes(leeds).contains(CIRCLE), "which is to go in first is not chosen unasked");
		var result = folder.run(new ApplyFixes(folder.model, folder.problems, leeds, Set.of(CIRCLE)));
		assertEquals(List.of("york.porting"), result.applied().stream().map(AppliedEdit::before).toList());
		assertTrue(!folder.codes(leeds).contains(CIRCLE) && !folder.codes(york).contains(CIRCLE));
		assertNull(((PortOrder) leeds.root()).getFollows());
		folder.set(leeds, "follows=leeds.porting");
		assertTrue(folder.codes(leeds).contains(CIRCLE) && !folder.codes(york).contains(CIRCLE));
		folder.run(new SaveFiles(folder.model, Set.of(leeds, york)));
		var again = validate("leeds.porting", "york.porting");
		assertEquals(List.of(CIRCLE), codes(again.get("leeds.porting")), "as a new process reads it");
		assertEquals(List.of(), codes(again.get("york.porting")));
	}

	@Test
	void aFixMakesNoFilesOfThoseThatWereThere() throws Exception {
		order("leeds.porting", "0161 496 0001", ACCOUNT);
		order("york.porting", "0161 496 0001", "loa.accountNumber=FAB 1");
		var folder = new OrderFolder(path);
		ModelFile york = folder.model.open(path.resolve("york.porting"));
		var result = folder.run(new ApplyFixes(folder.model, folder.problems, york, Set.of()));
		assertEquals(Set.of(york), result.files());
	}

	@Test
	void aProfileOfOnesOwnCountsForTenantsToo() throws Exception {
		Path profile = Files.writeString(path.resolve("own.json"),
				"{\"name\": \"own\", \"basedOn\": \"uk-teams\", \"initialDomainSuffixes\": [\".contoso.example\"]}");
		var folder = new OrderFolder(path);
		ModelFile tenant = folder.tenantAt("contoso.tenant", "contoso.onmicrosoft.com");
		assertEquals(List.of(), folder.codes(tenant));
		var own = new ModelProblems(folder.model, List.of(), ModelFolder.TODAY,
				Optional.of(RuleProfiles.read(profile)));
		assertEquals(List.of("INITIAL_DOMAIN_FORMAT"),
				own.of(tenant).open().stream().map(Problem::code).toList());
	}
}
