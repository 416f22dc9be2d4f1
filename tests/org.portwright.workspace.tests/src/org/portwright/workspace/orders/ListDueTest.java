package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.porting.life.DueItem;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.operations.SaveFiles;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;
import org.portwright.workspace.work.Gradual;

/** What waits of many orders is listed as they are: what is overdue first, and what cannot be read is named. */
@SuppressWarnings("nls")
class ListDueTest {

	private final ListDue.Known known = new ListDue.Known();
	private final OrderFolder folder;

	ListDueTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private DueList list(OrderEntry... entries) throws Exception {
		return folder.run(new ListDue(List.of(entries), JudgedBy.of(folder.problems), known));
	}

	private static OrderEntry open(ModelFile file) {
		return new OrderEntry(file.path().toString(), file.path(), Optional.of(file));
	}

	private OrderEntry closed(ModelFile file) throws Exception {
		folder.run(new SaveFiles(folder.model, List.of(file)));
		folder.model.close(file);
		return new OrderEntry(file.path().toString(), file.path(), Optional.empty());
	}

	private ModelFile order(String name, String numbers, String... fields) throws Exception {
		ModelFile file = folder.order(name + ".porting", numbers, "name=" + name);
		folder.set(file, fields);
		return file;
	}

	private static List<String> told(DueList list) {
		return list.entries().stream().map(entry -> entry.order() + ' ' + entry.item().kind() + ' '
				+ entry.item().date() + (entry.item().overdue() ? " overdue" : "")).toList();
	}

	@Test
	void whatIsOverdueComesFirstWhateverItsOrder() throws Exception {
		LocalDate today = ModelFolder.TODAY;
		OrderEntry leeds = closed(order("Leeds", "0113 496 0000", "state=transferApproved", "portOrderId=1",
				"focDate=" + today.plusDays(21)));
		OrderEntry hull = open(order("Hull", "0161 496 0000", "state=processing", "portOrderId=2",
				"submissionDate=2026-11-10"));
		OrderEntry york = open(order("York", "020 7946 0000"));
		DueList list = list(leeds, york, hull);
		assertEquals("Hull ANSWER 2026-11-13 overdue", told(list).getFirst());
		assertEquals(List.of(DueItem.Kind.NUMBERS_APPEAR, DueItem.Kind.LAST_CANCEL, DueItem.Kind.CUT_OVER),
				list.entries().stream().skip(1).map(entry -> entry.item().kind()).toList());
		assertEquals(List.of(), list.unknown());
		assertEquals(DueItem.Kind.NUMBERS_APPEAR, Objects.requireNonNull(list.next().get(leeds.key())).item().kind());
		assertEquals(Set.of(hull.key(), leeds.key()), list.next().keySet(), "nobody waits for a draft");
		assertEquals(3, list.orders());
	}

	@Test
	void openOrdersAreTakenOneAfterTheOtherWhereTheWindowHasNoTime() throws Exception {
		OrderEntry hull = open(order("Hull", "0161 496 0000"));
		OrderEntry york = open(order("York", "020 7946 0000"));
		Gradual<ListDue.Source> taking = new ListDue(List.of(hull, york), JudgedBy.of(folder.problems), known).begin();
		assertFalse(taking.goOn(Duration.ZERO).isPresent(), "one at a time");
		assertTrue(taking.goOn(Duration.ZERO).isPresent());
	}

	@Test
	void aChangeIsSeenAndUndone() throws Exception {
		ModelFile hull = order("Hull", "0161 496 0000", "state=processing", "portOrderId=2",
				"submissionDate=2026-11-20");
		assertEquals(List.of("Hull ANSWER 2026-11-25"), told(list(open(hull))));
		folder.set(hull, "submissionDate=2026-11-10");
		assertEquals(List.of("Hull ANSWER 2026-11-13 overdue"), told(list(open(hull))));
		folder.model.undo(hull);
		assertEquals(List.of("Hull ANSWER 2026-11-25"), told(list(open(hull))));
	}

	@Test
	void anOrderWithoutANameIsCalledAsItsFileAndOneThatCannotBeReadSaysWhy() throws Exception {
		ModelFile file = folder.order("bath.porting", "020 7946 0000");
		folder.set(file, "name=", "state=processing", "submissionDate=2026-11-24");
		Path broken = Files.writeString(folder.file("broken.porting"), "<nothing");
		DueList list = list(open(file), new OrderEntry("broken", broken, Optional.empty()));
		assertEquals("bath", list.entries().getFirst().order());
		assertEquals("broken", list.unknown().getFirst().order());
		assertFalse(list.unknown().getFirst().why().isBlank());
		assertTrue(list.unknown().getFirst().key().equals("broken"));
	}
}
