using System.Reflection.Emit;

/// Makes a method while it runs, and calls it.
static class Program
{
    static int Main()
    {
        var method = new DynamicMethod("Same", typeof(int), new[] { typeof(int) });
        ILGenerator body = method.GetILGenerator();
        body.Emit(OpCodes.Ldarg_0);
        body.Emit(OpCodes.Ret);
        return (int)method.Invoke(null, new object[] { 42 });
    }
}
