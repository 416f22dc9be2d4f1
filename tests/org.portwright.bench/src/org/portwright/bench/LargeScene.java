package org.portwright.bench;

import java.nio.file.Path;

import org.portwright.model.ModelRoot;
import org.portwright.workspace.storage.ModelFiles;
import org.portwright.workspace.storage.ModelResourceSet;

/**
 * A large file: an order of 10,000 numbers or a tenant of 100,000. It is opened until its editor rests, and a key
 * pressed in the filter field of its numbers until the table rests.
 *
 * @param extension of the file, {@code tenant} or {@code porting}
 * @param orders    how many orders the engagement has in all
 */
@SuppressWarnings("nls")
record LargeScene(String extension, int orders) implements WindowBenchmark.Scene {

	/** An order of its own. */
	static final LargeScene ORDER = new LargeScene("porting", 1);
	/** An order among many. */
	static final LargeScene AMONG_ORDERS = new LargeScene("porting", 200);
	/** A tenant. */
	static final LargeScene TENANT = new LargeScene("tenant", 1);

	private static final int NUMBERS = 10_000;
	private static final int FEW = 5;

	@Override
	public String work() {
		return "large";
	}

	@Override
	public String name() {
		return extension;
	}

	@Override
	public String file() {
		return "large." + extension;
	}

	@Override
	public void make(Path engagement) throws Exception {
		ModelFiles files = ModelFiles.headless();
		ModelRoot content = "tenant".equals(extension) ? LargeTenant.create() : LargeOrder.create(NUMBERS);
		files.save(files.create(new ModelResourceSet(), engagement.resolve(file()), content));
		for (int i = 1; i < orders; i++) {
			files.save(files.create(new ModelResourceSet(), engagement.resolve("order" + i + ".porting"),
					LargeOrder.create(FEW)));
		}
	}
}
