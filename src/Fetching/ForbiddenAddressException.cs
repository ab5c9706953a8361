namespace ShoeData.Fetching;

/// <summary>Stops a connection to an address that the policy refuses; HttpClient wraps it.</summary>
internal sealed class ForbiddenAddressException(string message) : IOException(message);
