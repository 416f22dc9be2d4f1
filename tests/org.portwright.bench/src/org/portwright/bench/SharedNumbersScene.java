package org.portwright.bench;

import java.nio.file.Path;

import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * One order is edited in an engagement of 200 orders of 999 numbers each, all of them in the model and in groups of the
 * same numbers, so that a number concerns others: a key in a field, another number, and one number typed after the
 * other.
 */
@SuppressWarnings("nls")
record SharedNumbersScene() implements WindowBenchmark.Scene {

	private static final int ORDERS = 200;
	private static final int NUMBERS = 999;
	private static final int GROUPS = 20;

	@Override
	public String work() {
		return "engagement";
	}

	@Override
	public String name() {
		return "engagement";
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
					LargeOrder.create(NUMBERS, i % GROUPS)));
		}
	}
}
