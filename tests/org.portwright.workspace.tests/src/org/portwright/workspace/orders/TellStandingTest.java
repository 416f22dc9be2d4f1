package org.portwright.workspace.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.OrderState;
import org.portwright.porting.life.NextAct;
import org.portwright.porting.life.OrderStanding;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.testing.ModelFolder;
import org.portwright.workspace.testing.OrderFolder;

/** What keeps a draft from being submitted is what the standing says, with the fields to mend. */
@SuppressWarnings("nls")
class TellStandingTest {

	private final OrderFolder folder;

	TellStandingTest(@TempDir Path path) {
		folder = new OrderFolder(path);
	}

	private OrderStanding standing(ModelFile file) throws Exception {
		return folder.run(new TellStanding(folder.problems, file, Optional.of(folder.problems.of(file))));
	}

	private static NextAct.Obstacle obstacle(OrderStanding standing) {
		return standing.next().stream().filter(act -> act.state().equals(Optional.of(OrderState.SUBMITTED)))
				.findFirst().orElseThrow().whyNot().orElseThrow();
	}

	@Test
	void whatStopsTheSubmissionIsWhatTheOperationIsStoppedBy() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		Set<String> stopping = folder.problems.forSubmission(file, ModelFolder.TODAY).errors().stream()
				.map(problem -> problem.feature())
				.collect(Collectors.toSet());
		assertTrue(stopping.size() > folder.problems.of(file).errors().stream().map(problem -> problem.feature())
				.distinct().count(), "a signature is asked for, too");
		assertEquals(stopping,
				obstacle(standing(file)).places().stream().map(NextAct.Place::path).collect(Collectors.toSet()));
	}

	@Test
	void ofAnOrderThatWasNotCheckedYetNothingIsSaidToBeInTheWay() throws Exception {
		ModelFile file = folder.order("london.porting", "020 7946 0000");
		OrderStanding standing = folder.run(new TellStanding(folder.problems, file, Optional.empty()));
		assertTrue(standing.next().stream().allMatch(act -> act.whyNot().isEmpty()));
		assertEquals(OrderState.DRAFT, standing.state());
	}
}
