package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.documents.timeline.Timeline;
import org.portwright.documents.timeline.TimelineOrder;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.MilestoneKind;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.testing.OrderFolder;

/** The orders of an engagement are planned as they are: in the model, on the disk, or not at all and it is said why. */
@SuppressWarnings("nls")
class PlanEngagementTest {

	private final KnownOrders<TimelineOrder> known = new KnownOrders<>();
	private final OrderFolder folder;

	PlanEngagementTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private Timeline plan(OrderEntry... entries) throws Exception {
		return folder.run(new PlanEngagement("Contoso", List.of(entries), JudgedBy.of(folder.problems), known));
	}

	private static OrderEntry open(ModelFile file) {
		return new OrderEntry(file.path().toString(), file.path(), Optional.of(file));
	}

	private OrderEntry closed(ModelFile file) {
		folder.model.close(file);
		return new OrderEntry(file.path().toString(), file.path(), Optional.empty());
	}

	/** None of the dates is known to be possible: the line type is missing. */
	private static LocalDate requested(TimelineOrder order) {
		return order.milestone(MilestoneKind.REQUESTED).orElseThrow().date();
	}

	@Test
	void openOrdersAreAsTheyAreEdited() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000", "loa.requestedDate=2027-01-20");
		folder.set(file, "loa.requestedDate=2027-01-21");
		TimelineOrder order = plan(open(file)).orders().getFirst();
		DatePlan plan = folder.run(new PlanDates(folder.problems, file));
		assertEquals(LocalDate.of(2027, 1, 21), requested(order));
		assertEquals(plan.milestones().stream().map(one -> one.kind() + " " + one.date()).sorted().toList(),
				order.milestones().stream().map(one -> one.kind() + " " + one.date()).sorted().toList());
	}

	@Test
	void openOrdersArePlannedAgainOnlyIfTheyWereChanged() throws Exception {
		ModelFile london = folder.order("london.porting", "020 7946 0000", "loa.requestedDate=2027-01-20");
		ModelFile leeds = folder.order("leeds.porting", "0113 496 0000", "loa.requestedDate=2027-01-20");
		List<TimelineOrder> before = plan(open(london), open(leeds)).orders();
		folder.set(leeds, "loa.requestedDate=2027-01-21");
		List<TimelineOrder> after = plan(open(london), open(leeds)).orders();
		assertSame(before.get(0), after.get(0));
		assertEquals(LocalDate.of(2027, 1, 21), requested(after.get(1)));
		folder.model.undo(leeds);
		assertEquals(LocalDate.of(2027, 1, 20), requested(plan(open(london), open(leeds)).orders().get(1)));
	}

	@Test
	void othersAreAsTheyAreOnTheDiskAndReadOnce() throws Exception {
		OrderEntry entry = closed(folder.order("leeds.porting", "0113 496 0000", "loa.requestedDate=2027-01-20"));
		TimelineOrder first = plan(entry).orders().getFirst();
		assertEquals(LocalDate.of(2027, 1, 20), requested(first));
		assertSame(first, plan(entry).orders().getFirst());
		Files.writeString(entry.path(), Files.readString(entry.path()).replace("2027-01-20", "2027-01-22") + "\n");
		assertEquals(LocalDate.of(2027, 1, 22), requested(plan(entry).orders().getFirst()));
	}

	@Test
	void whatCannotBeReadSaysWhy() throws Exception {
		Path broken = Files.writeString(folder.file("broken.porting"), "<nothing");
		Timeline timeline = plan(new OrderEntry("broken", broken, Optional.empty()),
				new OrderEntry("none", folder.file("none.porting"), Optional.empty()),
				open(folder.order("london.porting", "020 7946 0000")));
		assertEquals(List.of("broken", "none"),
				timeline.orders().subList(0, 2).stream().map(TimelineOrder::title).toList());
		for (TimelineOrder order : timeline.orders().subList(0, 2)) {
			assertEquals(List.of(), order.milestones());
			assertTrue(order.alert().isPresent());
			assertEquals(1, order.notes().stream().filter(note -> !note.isBlank()).count());
		}
		assertEquals(1, timeline.orders().get(2).milestones().size(), "a draft has its submission alone");
	}
}
