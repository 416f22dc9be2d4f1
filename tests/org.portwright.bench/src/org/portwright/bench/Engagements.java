package org.portwright.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLResourceFactoryImpl;
import org.portwright.model.ModelPackage;
import org.portwright.workspace.UkDay;
import org.portwright.workspace.WorkspaceModel;
import org.portwright.workspace.checks.ModelProblems;
import org.portwright.workspace.fixes.FileProblems;
import org.portwright.workspace.fixes.FileProblems.Checked;
import org.portwright.workspace.fixes.Validate;

/**
 * Engagements of mended copies of the shipped example's order with its tenant: each order in a folder of its own, or
 * all in one.
 *
 * @param orders the orders
 */
@SuppressWarnings("nls")
record Engagements(List<Path> orders) {

	/** A day from which no date is possible, so that the rules of dates have most to say. */
	static final LocalDate TODAY = LocalDate.of(2026, 12, 11);
	/** Calls of the command line are of that day. */
	static final Map<String, String> ENVIRONMENT = Map.of(UkDay.VARIABLE, TODAY.toString());

	private static final String PROJECT = "<projectDescription><name>Contoso</name></projectDescription>";
	private static final String ORDER = "london.porting";
	private static final String TENANT = "contoso.tenant";

	/** Makes so many of them in an empty folder. */
	static Engagements make(Path folder, int count) throws Exception {
		Path mended = mended(folder);
		return new Engagements(IntStream.range(0, count)
				.mapToObj(i -> copy(mended.getParent(), folder.resolve(String.valueOf(i)))).toList());
	}

	private static Path copy(Path engagement, Path folder) {
		try {
			Files.createDirectory(folder);
			Files.writeString(folder.resolve(".project"), PROJECT);
			Files.copy(engagement.resolve(TENANT), folder.resolve(TENANT));
			return Files.copy(engagement.resolve(ORDER), folder.resolve(ORDER));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/**
	 * Makes one engagement of so many orders in an empty folder, of one tenant.
	 *
	 * @param shared whether all have the same numbers and the same losing account, or each has its own
	 */
	static Engagements together(Path folder, int count, boolean shared) throws Exception {
		Path mended = mended(folder);
		Path engagement = Files.createDirectory(folder.resolve("together"));
		Files.writeString(engagement.resolve(".project"), PROJECT);
		Files.copy(mended.resolveSibling(TENANT), engagement.resolve(TENANT));
		String order = Files.readString(mended);
		List<Path> orders = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			String own = order.replace("order-london0000", String.format("order-london%04d", i));
			orders.add(Files.writeString(engagement.resolve("london" + i + ".porting"),
					shared ? own : withOwnNumbers(own, i)));
		}
		return new Engagements(orders);
	}

	private static String withOwnNumbers(String order, int i) {
		return order.replace("44207946", String.format("44207%03d", i)).replace("020 7946",
				String.format("020 7%03d", i)).replace("7741", String.format("%04d", i));
	}

	private static Path mended(Path folder) throws Exception {
		var product = new Product();
		Path mended = copy(product.folder().resolve("examples/Contoso moves to Teams"), folder.resolve("mended"));
		// It has no date yet, which is an error.
		Running.start(List.of(product.script().toString(), "fix", mended.toString()), ENVIRONMENT, 1);
		Running.start(List.of(product.script().toString(), "set", mended.toString(), "loa.requestedDate=2027-01-15"),
				ENVIRONMENT);
		return mended;
	}

	/** Checks them in this process. */
	void check() {
		var model = new WorkspaceModel(UkDay::now);
		var problems = new ModelProblems(model, List.of(), TODAY, Optional.empty());
		List<FileProblems> found = new Validate(model, problems, orders).execute(new NullProgressMonitor());
		if (!found.stream().allMatch(file -> file instanceof Checked checked && !checked.problems().isEmpty())) {
			throw new IllegalStateException(found.toString());
		}
	}

	/** Loads them as EMF does it by itself, with nothing of ours but the model. */
	void load() {
		ResourceSet set = new ResourceSetImpl();
		set.getPackageRegistry().put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
		set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("*", new XMLResourceFactoryImpl());
		((ResourceSetImpl) set).setURIResourceMap(new HashMap<>());
		orders.stream().flatMap(order -> Stream.of(order, order.resolveSibling(TENANT)))
				.forEach(file -> set.getResource(URI.createFileURI(file.toString()), true));
	}

	/** The call of the command line that checks them. */
	List<String> validate() {
		return Stream.concat(Stream.of(new Product().script().toString(), "validate"),
				orders.stream().map(Path::toString)).toList();
	}
}
