package org.portwright.workspace.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.portwright.model.Tenant;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.files.SaveFailure;
import org.portwright.workspace.files.SaveResult;

/** Counts in a file, each time as one who opens it, edits it and saves it. */
@SuppressWarnings("nls")
final class EditingProcess {

	/** Where locks are given to everybody, each takes the temporary file of the other for one that was left. */
	private static final Set<SaveFailure> TRY_AGAIN = Set.of(SaveFailure.BUSY, SaveFailure.FAILED);

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private EditingProcess() {
	}

	/**
	 * Counts, then says how often a save was refused.
	 *
	 * @param arguments the file, which exists; how often to count; whether the version before is kept as by the window,
	 *                  which opens and closes the file for that
	 */
	public static void main(String[] arguments) throws Exception {
		Path file = Path.of(arguments[0]);
		ModelFiles files = Boolean.parseBoolean(arguments[2]) ? new ModelFiles(Files::readAllBytes)
				: ModelFiles.headless();
		try (var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.US_ASCII)) {
			out.println("ready");
			System.in.read();
			out.println(count(files, file, Integer.parseInt(arguments[1])));
		}
	}

	private static int count(ModelFiles files, Path file, int times) throws Exception {
		int refused = 0;
		long end = System.nanoTime() + PATIENCE.toNanos();
		for (int done = 0; done < times;) {
			if (System.nanoTime() > end) {
				throw new IllegalStateException("refused " + refused + " times");
			}
			if (count(files, file)) {
				done++;
			} else {
				refused++;
			}
		}
		return refused;
	}

	private static boolean count(ModelFiles files, Path file) throws Exception {
		ModelResource resource = files.read(file);
		Tenant tenant = (Tenant) resource.root().orElseThrow();
		tenant.setName(String.valueOf(Integer.parseInt(tenant.getName()) + 1));
		try {
			return files.save(resource) instanceof SaveResult.Saved;
		} catch (SaveFailedException e) {
			if (TRY_AGAIN.contains(e.failure())) {
				return false;
			}
			throw e;
		}
	}
}
