package org.portwright.directory.ui.internal.signin;

import java.net.MalformedURLException;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.portwright.directory.signin.SignInPlace;
import org.portwright.directory.signin.SignInWay;
import org.portwright.directory.ui.internal.clouds.CloudNames;
import org.portwright.directory.ui.internal.texts.Messages;
import org.portwright.model.ModelPackage.Literals;
import org.portwright.model.words.Words;
import org.portwright.ui.dialogs.DialogContent;
import org.portwright.workspace.resources.work.WorkRunner;

/**
 * Signs somebody in to a tenant. Nothing begins before a button is pressed; the window can be used meanwhile. Closed,
 * it gives up what runs.
 */
final class SignInDialog extends TitleAreaDialog implements SignInFlow.Screen {

	private static final int BROWSER = IDialogConstants.CLIENT_ID + 1;
	private static final int CODE = IDialogConstants.CLIENT_ID + 2;
	private static final int WIDTH = 80;
	private static final int SAID_LINES = 5;

	private final String name;
	private final SignInPlace place;
	private final SignInFlow flow;
	private final Consumer<NewSignIn.Result> done;
	private @Nullable Label icon;
	private @Nullable Label said;
	private @Nullable ProgressBar progress;
	private @Nullable CodePanel code;
	/** The button of the way that was tried last. */
	private int tried = BROWSER;

	/**
	 * @param name what people call the tenant
	 * @param done hears once when somebody is signed in
	 */
	SignInDialog(Shell parent, WorkRunner runner, TenantSignIns signIns, String name, SignInPlace place,
			Consumer<NewSignIn.Result> done) {
		super(parent);
		this.name = name;
		this.place = place;
		this.done = done;
		flow = new SignInFlow(runner, signIns, place, this);
		setShellStyle(SWT.CLOSE | SWT.TITLE | SWT.BORDER | SWT.RESIZE | SWT.MODELESS | getDefaultOrientation());
		setBlockOnOpen(false);
	}

	@Override
	protected Control createDialogArea(@Nullable Composite parent) {
		var area = (Composite) Objects.requireNonNull(super.createDialogArea(parent));
		Composite grid = DialogContent.of(this, area, NLS.bind(Messages.SignIn_title, name), Messages.SignIn_message,
				2);
		row(grid, Words.of(Literals.TENANT), tenant());
		row(grid, Words.of(Literals.TENANT__CLOUD), NLS.bind(Messages.SignIn_at, CloudNames.of(place.cloud()),
				place.base().getHost()));
		row(grid, Words.of(Literals.TENANT__CLIENT_ID), place.clientId());
		var lower = new Composite(grid, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).indent(0, 8).applyTo(lower);
		GridLayoutFactory.fillDefaults().applyTo(lower);
		createState(lower);
		return area;
	}

	private String tenant() {
		return place.tenant().equals(SignInPlace.ANY_TENANT) ? Messages.SignIn_anyTenant
				: NLS.bind(Messages.SignIn_tenant, name, place.tenant());
	}

	private static void row(Composite grid, String label, String text) {
		new Label(grid, SWT.NONE).setText(label + ':');
		var shown = new Label(grid, SWT.WRAP);
		shown.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		GridDataFactory.fillDefaults().grab(true, false).applyTo(shown);
	}

	private void createState(Composite parent) {
		var bar = new ProgressBar(parent, SWT.HORIZONTAL | SWT.INDETERMINATE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		bar.setVisible(false);
		progress = bar;
		code = new CodePanel(parent, shown -> openOrSay(shown.page()));
		var line = new Composite(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(line);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
		icon = new Label(line, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
		var text = new Label(line, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, true)
				.hint(convertWidthInCharsToPixels(WIDTH), convertHeightInCharsToPixels(SAID_LINES)).applyTo(text);
		said = text;
	}

	@Override
	protected void createButtonsForButtonBar(@Nullable Composite parent) {
		createButton(parent, BROWSER, Messages.SignIn_browser, true);
		createButton(parent, CODE, Messages.SignIn_code, false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		say(Messages.SignIn_choose, false);
	}

	@Override
	protected void buttonPressed(int button) {
		switch (button) {
		case BROWSER -> {
			begin(button, Messages.SignIn_inBrowser);
			flow.byBrowser();
		}
		case CODE -> {
			begin(button, Messages.SignIn_askingCode);
			flow.byCode();
		}
		default -> super.buttonPressed(button);
		}
	}

	private void begin(int button, String text) {
		tried = button;
		code().show(Optional.empty());
		label(BROWSER, button == BROWSER ? Messages.SignIn_browserAgain : Messages.SignIn_browser);
		label(CODE, button == CODE ? Messages.SignIn_codeAgain : Messages.SignIn_code);
		wait(true);
		say(text, false);
		fit();
	}

	private void label(int id, String text) {
		Button button = getButton(id);
		button.setText(text);
		setButtonLayoutData(button);
	}

	@Override
	public boolean open(URI page) {
		try {
			PlatformUI.getWorkbench().getBrowserSupport().getExternalBrowser().openURL(page.toURL());
			return true;
		} catch (PartInitException | MalformedURLException e) {
			return false;
		}
	}

	private void openOrSay(URI page) {
		if (!open(page)) {
			say(Messages.SignIn_noPage, true);
		}
	}

	@Override
	public void show(SignInWay.ShownCode shown) {
		if (isOpen()) {
			say(Messages.SignIn_typeCode, false);
			code().show(Optional.of(shown));
			// Enter would give the code up otherwise.
			getShell().setDefaultButton(code().usual());
			fit();
		}
	}

	@Override
	public void failed(String message, boolean blocked) {
		if (isOpen()) {
			code().show(Optional.empty());
			wait(false);
			// Another code would be refused as well.
			int usual = blocked ? BROWSER : tried;
			if (usual == tried) {
				label(tried, Messages.SignIn_tryAgain);
			}
			say(message, true);
			fit();
			getShell().setDefaultButton(getButton(usual));
			getButton(usual).setFocus();
		}
	}

	@Override
	public void signedIn(NewSignIn.Result result) {
		if (isOpen()) {
			close();
		}
		done.accept(result);
	}

	private boolean isOpen() {
		return getShell() != null && !getShell().isDisposed();
	}

	private void wait(boolean waiting) {
		Objects.requireNonNull(progress).setVisible(waiting);
	}

	private void say(String text, boolean problem) {
		Label label = Objects.requireNonNull(said);
		label.setText(text.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		@Nullable
		Image image = problem ? JFaceResources.getImage(Dialog.DLG_IMG_MESSAGE_ERROR) : null;
		Objects.requireNonNull(icon).setImage(image);
		label.getParent().getParent().getParent().layout(true, true);
	}

	/** Makes room for what was added, such as longer words on the buttons; never less than there is. */
	private void fit() {
		Point now = getShell().getSize();
		int width = Math.max(now.x, getShell().computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
		getShell().setSize(width, Math.max(now.y, getShell().computeSize(width, SWT.DEFAULT).y));
		getShell().layout(true, true);
	}

	private CodePanel code() {
		return Objects.requireNonNull(code);
	}

	@Override
	public boolean close() {
		flow.stop();
		return super.close();
	}
}
