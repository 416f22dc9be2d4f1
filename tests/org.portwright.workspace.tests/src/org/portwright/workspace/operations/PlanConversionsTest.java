package org.portwright.workspace.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.PortOrder;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.work.OperationException;

/** Conversions get their slots. */
class PlanConversionsTest {

	private static final String THREE = "numbers[+442079460000].usage=voiceApp";

	private final OrderFolder folder;
	private final ModelFile file;
	private final PortOrder order;

	PlanConversionsTest(@TempDir Path path) throws Exception {
		folder = new OrderFolder(path);
		file = folder.order("london.porting", "020 7946 0000 - 0002, 0808 157 0001");
		order = (PortOrder) file.root();
		folder.set(file, "numbers[+448081570001].usage=voiceApp");
	}

	private List<String> plan() throws OperationException {
		return folder.run(new PlanConversions(folder.model, folder.problems, file,
				new Recorder("Mia", () -> Instant.parse("2026-11-24T12:00:00Z")))).stream()
				.map(planned -> planned.getFirst() + ' ' + planned.getPlannedDate() + ' ' + planned.getPlannedTime())
				.toList();
	}

	@Test
	void oneAfterTheOtherFromTheConfirmedMomentOn() throws Exception {
		folder.set(file, THREE, "focDate=2026-12-15", "focTime=17:20", "state=transferApproved");
		assertEquals(List.of("+442079460000 2026-12-15 17:20", "+442079460001 2026-12-15 17:40",
				"+442079460002 2026-12-16 08:00"), plan());
		assertEquals("Planned conversions to service numbers: 3, one after the other from Tuesday 15 December 2026, "
				+ "17:20, on.", order.getJournal().getLast().getText());
		assertTrue(folder.problems.of(file).errors().stream()
				.noneMatch(problem -> problem.code().equals("CONVERSION_TOO_EARLY")));
		assertThrows(OperationException.class, this::plan);
		assertTrue(folder.model.undo(file).isOK());
		assertEquals(List.of(), order.getConversions());
	}

	@Test
	void whereTheTimeIsNotKnownFromTheNextWorkingDayOn() throws Exception {
		folder.set(file, THREE, "focDate=2026-12-24", "state=transferApproved");
		assertEquals("+442079460000 2026-12-29 08:00", plan().getFirst());
	}

	@Test
	void afterCompletionFromNowOn() throws Exception {
		folder.set(file, THREE, "focDate=2026-11-23", "state=completed");
		assertEquals("+442079460000 2026-11-24 12:01", plan().getFirst());
	}

	@Test
	void nothingIsPlannedBeforeADateIsConfirmedNorWithoutNumbersForIt() throws Exception {
		assertTrue(assertThrows(OperationException.class, this::plan).getMessage().contains("voice app"));
		folder.set(file, THREE);
		assertTrue(assertThrows(OperationException.class, this::plan).getMessage().contains("no date is confirmed"));
	}
}
