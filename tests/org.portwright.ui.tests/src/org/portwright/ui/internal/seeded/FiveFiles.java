package org.portwright.ui.internal.seeded;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IStatus;
import org.portwright.model.Tenant;
import org.portwright.model.paths.Blank;
import org.portwright.workbench.testing.EditedEngagement;
import org.portwright.workbench.testing.WindowEvents;
import org.portwright.workspace.ModelFile;
import org.portwright.workspace.resources.reading.Opening;

/** An engagement of three orders and two tenants, as the product has them: in the model and on the disk. */
@SuppressWarnings("nls")
final class FiveFiles implements AutoCloseable {

	private final EditedEngagement engagement;
	private final Map<String, IFile> files = new LinkedHashMap<>();

	FiveFiles() throws Exception {
		engagement = new EditedEngagement();
		add(engagement.orderFile());
		add(engagement.tenantFile());
		Tenant other = Blank.tenant();
		other.setName("Fabrikam");
		add(engagement.file("fabrikam.tenant", other));
		add(order("manchester", (Tenant) engagement.tenant().root()));
		add(order("leeds", other));
		// Who has made them is forgotten: they are read as in a window that was started.
		List.copyOf(engagement.model().files()).forEach(engagement.model()::close);
		files.values().forEach(file -> engagement.engagementFiles().open(file, new Opening() {

			@Override
			public void opened(ModelFile opened) {
				// The model is asked.
			}

			@Override
			public void failed(IStatus reason) {
				throw new AssertionError(reason);
			}
		}));
		WindowEvents.until("all are read", () -> names().stream().allMatch(name -> read(name).isPresent()));
	}

	private IFile order(String name, Tenant tenant) throws Exception {
		var order = Blank.order();
		order.setName(name);
		order.setTenant(tenant);
		order.getLoa().setSubscriberName("Contoso Ltd");
		order.getLoa().getServiceAddress().setTown(name);
		return engagement.file(name + ".porting", order);
	}

	private void add(IFile file) {
		files.put(file.getName(), file);
	}

	List<String> names() {
		return new ArrayList<>(files.keySet());
	}

	EditedEngagement engagement() {
		return engagement;
	}

	IFile resource(String name) {
		return Optional.ofNullable(files.get(name)).orElseThrow();
	}

	private Path path(String name) {
		return resource(name).getLocation().toPath();
	}

	private Optional<ModelFile> read(String name) {
		return engagement.engagementFiles().opened(resource(name));
	}

	ModelFile inModel(String name) {
		return read(name).orElseThrow(() -> new AssertionError(name + " is not in the model"));
	}

	/** What the model would write. */
	String text(ModelFile file) {
		try {
			var bytes = new ByteArrayOutputStream();
			engagement.model().prepareSave(file).content().writeTo(bytes);
			return bytes.toString(StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	String disk(String name) {
		try {
			return Files.readString(path(name));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
	}

	/** Another program writes a file, and the window comes to the front again. */
	void changeOutside(String name, String text) {
		try {
			Instant before = Files.getLastModifiedTime(path(name)).toInstant();
			Files.writeString(path(name), text);
			// The clock of a file system is coarse, and Eclipse knows a change by its time alone.
			Files.setLastModifiedTime(path(name), FileTime.from(before.plusSeconds(2)));
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		engagement.engagementFiles().refresh();
	}

	@Override
	public void close() throws Exception {
		engagement.close();
	}
}
