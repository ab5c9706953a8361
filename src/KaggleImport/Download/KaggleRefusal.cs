using System.Net;

namespace ShoeData.KaggleImport;

/// <summary>What Kaggle's refusals mean and what to do about them.</summary>
internal static class KaggleRefusal
{
    /// <returns>An <see cref="HttpRequestException"/> where another try may help, else a <see cref="UserError"/>.</returns>
    public static Exception Of(Uri address, HttpStatusCode status) => (int)status switch
    {
        401 => new UserError($"{address}: Kaggle does not know this token (401); create a new one at https://www.kaggle.com/settings.", exitCode: ExitCode.Refused),
        403 => new UserError($"{address}: Kaggle does not let this user have the data set (403); open its page in a browser, accept its terms and try again.", exitCode: ExitCode.Refused),
        404 => new UserError($"{address}: there is no such data set (404); check the owner and the name in the address of its page."),
        408 or 429 or >= 500 => new HttpRequestException($"the server answers {(int)status}."),
        _ => new UserError($"{address}: the server answers {(int)status}; the data set cannot be had this way.", exitCode: ExitCode.Failed),
    };
}
