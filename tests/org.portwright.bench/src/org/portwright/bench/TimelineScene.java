package org.portwright.bench;

import java.nio.file.Path;

import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/** The dates of the 200 orders of an engagement, one above the other. */
@SuppressWarnings("nls")
record TimelineScene() implements WindowBenchmark.Scene {

	private static final int ORDERS = 200;

	@Override
	public String work() {
		return "timeline";
	}

	@Override
	public String name() {
		return "timeline";
	}

	@Override
	public String file() {
		return "order100.porting";
	}

	@Override
	public void make(Path engagement) throws Exception {
		ModelFiles files = ModelFiles.headless();
		for (int i = 0; i < ORDERS; i++) {
			files.save(files.create(new ModelResourceSet(), engagement.resolve("order" + i + ".porting"),
					LargeOrder.create(1, i)));
		}
	}
}
