package org.portwright.workspace.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workspace.files.SaveFailedException;
import org.portwright.workspace.internal.storage.FileSteps;
import org.portwright.workspace.internal.storage.NioFileSteps;

/** Saves within one process, where the file system keeps nobody away. */
@SuppressWarnings("nls")
class SavesOfOneProcessTest {

	private final List<String> events = new CopyOnWriteArrayList<>();

	@TempDir
	Path folder = Path.of("");

	@Test
	@Timeout(60)
	void oneSaveEndsBeforeTheNextBeginsWhoeverSaves() throws Exception {
		ModelResource first = saved("contoso.tenant");
		ModelResource second = ModelFiles.headless().read(first.file());
		Thread other = new Thread(() -> save(second, new ModelFiles(file -> events.add("second keeps"),
				withoutLocks())));
		rename(first, "first");
		rename(second, "second");
		save(first, new ModelFiles(file -> {
			events.add("first keeps");
			other.start();
			while (other.getState() != Thread.State.BLOCKED && events.size() == 1) {
				Thread.onSpinWait();
			}
			events.add("first ends");
		}, withoutLocks()));
		other.join();
		assertEquals(List.of("first keeps", "first ends", "second keeps"), events);
	}

	private ModelResource saved(String name) throws IOException {
		var made = ModelFiles.headless().create(new ModelResourceSet(), folder.resolve(name), Blank.tenant());
		ModelFiles.headless().save(made);
		return made;
	}

	private static void rename(ModelResource resource, String name) {
		((Tenant) resource.root().orElseThrow()).setName(name);
	}

	private void save(ModelResource resource, ModelFiles files) {
		try {
			files.overwrite(files.prepare(resource));
		} catch (SaveFailedException e) {
			events.add(e.getMessage());
		}
	}

	/** The steps of a system whose files have no key: a hold keeps nobody away. */
	private static FileSteps withoutLocks() {
		var real = new NioFileSteps();
		return (FileSteps) Proxy.newProxyInstance(FileSteps.class.getClassLoader(), new Class<?>[] { FileSteps.class },
				(proxy, step, arguments) -> {
					if ("hold".equals(step.getName())) {
						return new OpenHold((Path) arguments[0]);
					}
					try {
						return step.invoke(real, arguments);
					} catch (InvocationTargetException e) {
						throw e.getCause();
					}
				});
	}

	private record OpenHold(Path file) implements FileSteps.Hold {

		@Override
		public Optional<byte[]> read() throws IOException {
			return Optional.of(Files.readAllBytes(file));
		}

		@Override
		public Optional<byte[]> readAgain() throws IOException {
			return read();
		}

		@Override
		public boolean isExclusive() {
			return false;
		}

		@Override
		public void close() {
			// Nothing is held.
		}
	}
}
