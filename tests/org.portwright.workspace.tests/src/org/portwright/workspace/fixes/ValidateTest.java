package org.portwright.workspace.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.checks.RuleEngine;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;

class ValidateTest {

	private final OrderFolder folder;

	ValidateTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	@Test
	void anUnreadableFileDoesNotKeepTheOthersFromBeingChecked() throws Exception {
		Path good = folder.order("good.porting", "020 7946 0000").path();
		Path broken = Files.writeString(folder.file("broken.porting"), "<?xml version=\"1.0\"?>\n<a>\n<b></a>");
		List<FileProblems> found = folder.run(new Validate(folder.model, folder.problems,
				List.of(broken, folder.path, folder.file("none.porting"), good)));
		var unreadable = assertInstanceOf(FileProblems.Unreadable.class, found.get(0));
		assertTrue(unreadable.line() > 0, unreadable.reason());
		assertTrue(assertInstanceOf(FileProblems.Unreadable.class, found.get(1)).reason().contains("is a folder"));
		assertInstanceOf(FileProblems.Unreadable.class, found.get(2));
		assertTrue(assertInstanceOf(FileProblems.Checked.class, found.get(3)).hasErrors());
	}

	@Test
	void anUnknownRuleProfileIsNamed() throws Exception {
		Path path = folder.order("london.porting", "", "ruleProfile=uk-fax").path();
		FileProblems found = folder.run(new Validate(folder.model, folder.problems, List.of(path))).get(0);
		assertTrue(assertInstanceOf(FileProblems.Unreadable.class, found).reason().contains("uk-fax"));
	}

	@Test
	void problemsFollowEveryChangeAndUndo() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		assertSameAsWholeCheck(file);
		for (String assignment : List.of("loa.accountNumber=1 2", "loa.serviceAddress.postcode=SW1A OAA",
				"loa.lineType=singleLine", "numbers[+442079460000].last=+442079460009", "ruleProfile=uk-skype-2018",
				"loa.portType=full", "ruleProfile=", "numbers[+442079460000]=")) {
			folder.set(file, assignment);
			assertSameAsWholeCheck(file);
		}
		while (folder.model.undo(file).isOK()) {
			assertSameAsWholeCheck(file);
		}
	}

	private void assertSameAsWholeCheck(ModelFile file) throws Exception {
		var order = (PortOrder) file.root();
		assertEquals(new RuleEngine(List.of()).check(order, new RuleContext(RuleProfiles.of(order), ModelFolder.TODAY)),
				folder.problems.of(file));
	}

	@Test
	void aGivenProfileCountsInsteadOfTheOrdersOwn() throws Exception {
		ModelFile file = folder.order("london.porting", "", "ruleProfile=uk-fax");
		var problems = new ModelProblems(folder.model, List.of(), ModelFolder.TODAY,
				Optional.of(RuleProfiles.named("uk-teams")));
		assertEquals("uk-teams", problems.of(file).context().profile().name());
	}
}
