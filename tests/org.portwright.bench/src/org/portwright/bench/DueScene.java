package org.portwright.bench;

import java.nio.file.Path;
import java.time.LocalDate;

import org.portwright.model.OrderState;
import org.portwright.model.PortOrder;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/** What is due of the 200 orders of an engagement, each of which waits for something. */
@SuppressWarnings("nls")
record DueScene() implements WindowBenchmark.Scene {

	private static final int ORDERS = 200;
	private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
	private static final int DAYS = 30;

	@Override
	public String work() {
		return "due";
	}

	@Override
	public String name() {
		return "due";
	}

	@Override
	public String file() {
		return "order100.porting";
	}

	@Override
	public void make(Path engagement) throws Exception {
		ModelFiles files = ModelFiles.headless();
		for (int i = 0; i < ORDERS; i++) {
			PortOrder order = LargeOrder.create(1, i);
			order.setName("Site " + i);
			order.setState(OrderState.PROCESSING);
			order.setPortOrderId("PO-" + i);
			order.setSubmissionDate(FIRST.plusDays(i % DAYS));
			files.save(files.create(new ModelResourceSet(), engagement.resolve("order" + i + ".porting"), order));
		}
	}
}
