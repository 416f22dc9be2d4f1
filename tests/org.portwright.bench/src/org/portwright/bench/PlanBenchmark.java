package org.portwright.bench;

import java.nio.file.Path;
import java.util.List;

import org.portwright.model.PortOrder;
import org.portwright.porting.RuleContext;
import org.portwright.porting.dates.DatePlan;
import org.portwright.porting.dates.PossibleDates;
import org.portwright.porting.profiles.RuleProfiles;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.files.UnreadableFileException;

/**
 * Planning 1,000 orders that are there, with all reasons in words: the possible dates, what clashes, since no date is
 * possible, and the milestones. A plan is made anew with each change of its order.
 */
@SuppressWarnings("nls")
final class PlanBenchmark implements Benchmark {

	private static final int ORDERS = 1000;

	private List<PortOrder> orders = List.of();

	@Override
	public String name() {
		return "plan";
	}

	/** A quarter of a millisecond an order, so that an engagement of two hundred is planned in a moment. */
	@Override
	public double aim() {
		return 250;
	}

	@Override
	public boolean hasBaseline() {
		return false;
	}

	@Override
	public void prepare(Path folder) throws Exception {
		var model = new WorkspaceModel(() -> Engagements.TODAY);
		orders = Engagements.make(folder, ORDERS).orders().stream().map(path -> open(model, path)).toList();
	}

	private static PortOrder open(WorkspaceModel model, Path path) {
		try {
			return (PortOrder) model.open(path).root();
		} catch (UnreadableFileException e) {
			throw new IllegalStateException(path.toString(), e);
		}
	}

	@Override
	public void subject() {
		var context = new RuleContext(RuleProfiles.usual(), Engagements.TODAY);
		for (PortOrder order : orders) {
			DatePlan plan = DatePlan.of(order, context);
			PossibleDates possible = plan.possible();
			if (possible.clash().isEmpty() || possible.earliest().reasons().isEmpty()
					|| possible.latest().orElseThrow().reasons().isEmpty() || plan.milestones().isEmpty()) {
				throw new IllegalStateException(possible.earliest().toString());
			}
		}
	}

	@Override
	public void baseline() {
		// There is none.
	}
}
