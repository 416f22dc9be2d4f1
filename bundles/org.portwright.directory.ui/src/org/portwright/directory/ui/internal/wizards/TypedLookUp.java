package org.portwright.directory.ui.internal.wizards;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.portwright.directory.FoundTenant;
import org.portwright.directory.LookupResult;
import org.portwright.directory.lookup.LookupName;
import org.portwright.directory.operations.TenantAnswer;
import org.portwright.directory.ui.internal.lookup.TenantAnswers;
import org.portwright.directory.ui.internal.lookup.WorkbenchLookup;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.workspace.resources.EngagementFiles;
import org.portwright.workspace.resources.work.Reply;
import org.portwright.workspace.resources.work.RunMode;
import org.portwright.workspace.resources.work.WorkRunner.Running;

/**
 * Looks a domain up while it is typed, if the user ticked that, and proposes the Organisation ID. What the user typed
 * is never replaced; what was filled in belongs to its domain, and goes when the user types another one. The tick is
 * remembered.
 */
final class TypedLookUp {

	/** So long nobody types who has typed the whole domain. */
	private static final Duration PAUSE = Duration.ofMillis(700);
	private static final String BUNDLE = "org.portwright.directory.ui"; //$NON-NLS-1$
	private static final String TICKED = "lookUpWhileTyping"; //$NON-NLS-1$

	private final EngagementFiles files = PlatformUI.getWorkbench().getService(EngagementFiles.class);
	private final Text domain;
	private final Text organisationId;
	private final Button tick;
	private final Consumer<String> said;
	private Running running = () -> {
		// Nothing was asked yet.
	};
	private Optional<LookupResult> found = Optional.empty();
	/** The Organisation ID that the look-up filled in; empty once the user has typed another one. */
	private String filledIn = ""; //$NON-NLS-1$

	/**
	 * Adds it to a composite of two columns.
	 *
	 * @param said takes what is to be said of the look-up; empty for nothing
	 */
	TypedLookUp(Composite parent, Text domain, Text organisationId, Consumer<String> said) {
		this.domain = domain;
		this.organisationId = organisationId;
		tick = new Button(parent, SWT.CHECK);
		tick.setText(Messages.TypedLookUp_tick);
		tick.setToolTipText(Messages.TypedLookUp_tip);
		tick.setSelection(Platform.getPreferencesService().getBoolean(BUNDLE, TICKED, false, null));
		GridDataFactory.fillDefaults().span(2, 1).applyTo(tick);
		this.said = said;
		tick.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ticked()));
		domain.addModifyListener(e -> typed());
		organisationId.addModifyListener(e -> idTyped());
		domain.addDisposeListener(e -> running.cancel());
	}

	/** What was found for what is typed now. */
	Optional<TenantAnswer> answer() {
		return found.filter(this::isTyped).filter(result -> isFound(organisationId.getText())).map(TenantAnswers::of);
	}

	private void ticked() {
		IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode(BUNDLE);
		preferences.putBoolean(TICKED, tick.getSelection());
		typed();
	}

	private void idTyped() {
		if (!organisationId.getText().equals(filledIn)) {
			filledIn = ""; //$NON-NLS-1$
		}
	}

	private void typed() {
		running.cancel();
		String asked = domain.getText();
		said.accept(""); //$NON-NLS-1$
		found = found.filter(this::isTyped);
		if (found.isPresent()) {
			return;
		}
		if (!filledIn.isEmpty()) {
			organisationId.setText(""); //$NON-NLS-1$
		}
		if (!tick.getSelection() || LookupName.of(asked).problem().isPresent()) {
			return;
		}
		RunMode mode = RunMode.hidden(Messages.TypedLookUp_job).latestFor(this).after(PAUSE);
		running = files.runner().run(new WorkbenchLookup(asked), mode, new Reply<>() {

			@Override
			public void done(LookupResult result) {
				if (!tick.isDisposed() && asked.equals(domain.getText())) {
					answered(result);
				}
			}

			@Override
			public boolean failed(Throwable reason) {
				if (!tick.isDisposed()) {
					said.accept(Messages.TypedLookUp_failed);
				}
				return false;
			}
		});
	}

	private void answered(LookupResult result) {
		found = result.tenant().map(tenant -> result);
		result.problem().ifPresent(problem -> said.accept(problem.message()));
		result.tenant().ifPresent(tenant -> {
			if (organisationId.getText().isBlank()) {
				filledIn = tenant.organisationId();
				organisationId.setText(filledIn);
			}
			said.accept(isFound(organisationId.getText()) ? NLS.bind(Messages.TypedLookUp_found, inWords(tenant))
					: NLS.bind(Messages.TypedLookUp_other, tenant.organisationId(), inWords(tenant)));
		});
	}

	private static String inWords(FoundTenant tenant) {
		String name = tenant.brandName().isEmpty() ? Messages.TypedLookUp_noName : tenant.brandName();
		return tenant.region().isEmpty() ? name : NLS.bind(Messages.TypedLookUp_region, name, tenant.region());
	}

	private boolean isTyped(LookupResult result) {
		return LookupName.of(domain.getText()).text().equals(result.asked());
	}

	private boolean isFound(String id) {
		return found.flatMap(LookupResult::tenant).map(FoundTenant::organisationId)
				.filter(id.strip()::equalsIgnoreCase).isPresent();
	}
}
