package org.portwright.ui.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.ui.table.NumberFilter;
import org.portwright.workbench.testing.ActiveWindow;
import org.portwright.workbench.testing.EmptyWorkspace;
import org.portwright.workbench.testing.SyntheticNumbers;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.proposals.Entry;
import org.portwright.workspace.proposals.Omission;
import org.portwright.workspace.proposals.Proposal;
import org.portwright.workspace.proposals.Proposal.Change;
import org.portwright.workspace.proposals.Proposal.Judgement;
import org.portwright.workspace.proposals.Proposal.Key;

/** A proposal of a hundred thousand numbers is shown row by row, and ticked entry by entry. */
@SuppressWarnings("nls")
@ExtendWith(ActiveWindow.class)
class ProposalRowsTest {

	private static final int MANY = 100_000;

	@RegisterExtension
	final EmptyWorkspace workspace = new EmptyWorkspace();

	private ModelFile file() throws Exception {
		return workspace.model(workspace.engagement("Contoso"));
	}

	private static Entry changed(ModelFile file, String number, Judgement judgement) {
		return Entry.changed(new Key(file, Literals.TENANT__PHONE_NUMBERS, number), number, judgement,
				List.of(new Change(Literals.PHONE_NUMBER__CITY, "London", "Leeds"),
						new Change(Literals.PHONE_NUMBER__NUMBER_TYPE, null, "callingPlan")));
	}

	private static Entry gone(ModelFile file, String number, Optional<String> blocked) {
		return Entry.gone(new Key(file, Literals.TENANT__PHONE_NUMBERS, number), Literals.PHONE_NUMBER__GONE,
				Optional.empty(), java.time.LocalDate.of(2026, 11, 24), blocked);
	}

	private static List<String> row(ProposalRows rows, int row) {
		return IntStream.range(0, 7).mapToObj(column -> rows.text(row, column)).toList();
	}

	@Test
	void aHundredThousandAreShownAndTickedEntryByEntry() throws Exception {
		ModelFile file = file();
		var proposal = new Proposal(SyntheticNumbers.tenant(MANY).getPhoneNumbers().stream()
				.map(number -> Entry.added(file, Literals.TENANT__PHONE_NUMBERS, number)).toList());
		var ticks = new Ticks(proposal);
		var rows = new ProposalRows(proposal, Group.ADDED, ticks);
		assertEquals(MANY, rows.size());
		assertEquals("Added (100,000)", Group.ADDED.label(proposal));
		assertTrue(row(rows, MANY - 1).get(5).contains("City: "), row(rows, MANY - 1).toString());
		ticks.tick(IntStream.of(5), false);
		assertFalse(rows.isTicked(5));
		assertEquals(MANY - 1, ticks.taken().size());
		ticks.tick(IntStream.range(0, MANY), false);
		assertEquals("Nothing is ticked.", TickedWords.of(proposal, ticks.taken(), Group.ALL));
	}

	@Test
	void theFieldsOfAnEntryAreTickedTogetherAndAConflictIsAGroupOfItsOwn() throws Exception {
		ModelFile file = file();
		var proposal = new Proposal(List.of(changed(file, "+442079460000", Judgement.SURE),
				changed(file, "+442079460001", Judgement.CONFLICT), gone(file, "+442079460002", Optional.empty()),
				gone(file, "+442079460003", Optional.of("leeds.porting has it"))));
		var ticks = new Ticks(proposal);
		var rows = new ProposalRows(proposal, Group.ALL, ticks);
		assertEquals(List.of("Ticked", "020 7946 0000", "Changed", "City", "London", "Leeds", ""), row(rows, 0));
		assertEquals(List.of("Ticked", "020 7946 0000", "Changed", "Provided as", "", "Calling plan", ""),
				row(rows, 1));
		assertEquals(List.of("Not ticked", "020 7946 0001", "Changed", "City", "London", "Leeds",
				"You have something else there"), row(rows, 2));
		assertEquals(List.of("Cannot be ticked", "020 7946 0003", "Gone", "", "",
				"Marked as gone today; removed if ticked", "leeds.porting has it"), row(rows, 5));
		ticks.tick(IntStream.of(rows.entry(1)), false);
		assertFalse(rows.isTicked(0));
		ticks.tick(IntStream.range(0, 4), true);
		assertFalse(rows.isTicked(5), "what an order has is not removed");
		assertTrue(ticks.takesConflict());
		assertEquals("Apply takes what is ticked: 2 to change, 1 to remove. 2 of them are in other groups. "
				+ "One value of yours is replaced. One object that is gone is marked with the day.",
				TickedWords.of(proposal, ticks.taken(), Group.CHANGED));
		List<String> groups = new ArrayList<>();
		for (Group group : Group.values()) {
			groups.add(group.label(proposal));
		}
		assertEquals(List.of("All (4)", "Added (0)", "Changed (1)", "Conflicts (1)", "Gone (2)", "Not taken (0)"),
				groups);
	}

	@Test
	void aFilterFindsWordsAndDigits() throws Exception {
		ModelFile file = file();
		var proposal = new Proposal(List.of(changed(file, "+442079460000", Judgement.SURE),
				changed(file, "+442079460001", Judgement.CONFLICT)));
		var rows = new ProposalRows(proposal, Group.ALL, new Ticks(proposal));
		assertEquals(List.of(true, true, false, false), matches(rows, "7946 0000"));
		assertEquals(List.of(true, false, true, false), matches(rows, "leeds city"));
		assertEquals(List.of(false, false, true, true), matches(rows, "something else"));
	}

	private static List<Boolean> matches(ProposalRows rows, String typed) {
		var filter = NumberFilter.of(typed);
		return IntStream.range(0, rows.size()).mapToObj(row -> rows.matches(row, filter)).toList();
	}

	/** They come last, have no box, and are sorted by line rather than by the text of it. */
	@Test
	void whatWasNotTakenIsShownAndNeverTicked() {
		var proposal = new Proposal(List.of(),
				List.of(new Omission(2, "PIN", Omission.Kind.SECRET, "Not read."),
						new Omission(10, "", Omission.Kind.REFUSED, "No phone.")));
		var ticks = new Ticks(proposal);
		var rows = new ProposalRows(proposal, Group.ALL, ticks);
		assertEquals(List.of("", "PIN", "Secret left out", "", "", "", "Not read."), row(rows, 0));
		assertEquals("10", rows.text(1, ProposalColumn.PLACE.ordinal()));
		assertTrue(rows.compare(0, 1, ProposalColumn.PLACE.ordinal()) < 0);
		assertEquals("Not taken (2)", Group.NOT_TAKEN.label(proposal));
		assertEquals(2, new ProposalRows(proposal, Group.NOT_TAKEN, ticks).size());
		assertEquals(0, new ProposalRows(proposal, Group.CHANGED, ticks).size());
		ticks.tick(IntStream.range(0, rows.size()).map(rows::entry), true);
		assertFalse(rows.canBeTicked(0) || rows.isTicked(0) || rows.isTicked(1));
		assertEquals(List.of(), ticks.taken());
		assertEquals(List.of(true, false), matches(rows, "pin"));
	}
}
